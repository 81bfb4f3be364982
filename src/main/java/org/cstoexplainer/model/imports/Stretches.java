package org.cstoexplainer.model.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.date.PartialDate;

/// Makes a row of eras without a gap, in which every event lies, of eras as a file has them.
final class Stretches {

    /// More do not have room beside each other.
    private static final int MOST = 12;

    private final List<Entry> entries;
    private final Leftovers left;
    private final List<Stretch> row = new ArrayList<>();

    private Stretches(List<Entry> entries, Leftovers left) {
        this.entries = entries;
        this.left = left;
    }

    /// The row.
    ///
    /// @param eras the eras of the file, in any order
    static List<Stretch> of(List<Slide> eras, List<Entry> entries, Leftovers left) throws Unfit {
        return new Stretches(entries, left).row(eras);
    }

    private List<Stretch> row(List<Slide> eras) throws Unfit {
        var told = new ArrayList<Stretch>();
        for (var era : eras) {
            told(era).ifPresent(told::add);
        }
        told.sort(Comparator.comparing((Stretch era) -> era.from().earliest()));
        if (told.size() > MOST) {
            told.forEach(era -> left.add(Lost.ERA, era.name()));
        } else {
            told.forEach(this::append);
        }
        surround();
        return row;
    }

    private Optional<Stretch> told(Slide era) throws Unfit {
        var from = DateCells.read(era, Column.YEAR, Column.MONTH, Column.DAY)
                .orElseThrow(() -> new Unfit(era.spot().problem(Mistake.IMPORT_NO_YEAR)));
        var until = DateCells.read(era, Column.END_YEAR, Column.END_MONTH, Column.END_DAY).orElse(from);
        var whole = from.partial().flatMap(first -> until.partial().map(last -> new Stretch("", first, last)))
                .filter(stretch -> !stretch.until().latest().isBefore(stretch.from().earliest()));
        if (whole.isEmpty()) {
            left.add(Lost.ERA, era.name());
        }
        new Unplaced(left).note(era, List.of(Column.TEXT, Column.DISPLAY_DATE, Column.GROUP, Column.MEDIA_CREDIT));
        var name = era.plain(Column.HEADLINE).line();
        return whole.map(stretch -> new Stretch(name.isEmpty() ? stretch.years() : name, stretch.from(), stretch.until()));
    }

    /// Puts an era after those before it: a gap is filled, one day belongs to one era.
    private void append(Stretch era) {
        if (row.isEmpty()) {
            row.add(era);
            return;
        }
        var next = row.getLast().until().latest().plusDays(1);
        if (next.isAfter(era.until().latest())) {
            left.add(Lost.ERA, era.name());
        } else if (next.isAfter(era.from().earliest())) {
            left.add(Lost.ERA_START, era.name());
            row.add(new Stretch(era.name(), PartialDate.of(next), era.until()));
        } else {
            if (next.isBefore(era.from().earliest())) {
                row.add(Stretch.years(PartialDate.of(next), PartialDate.of(era.from().earliest().minusDays(1))));
            }
            row.add(era);
        }
    }

    /// Adds what is missing before the first era and after the last.
    private void surround() {
        var first = dates().map(PartialDate::earliest).min(Comparator.naturalOrder()).orElseThrow();
        var last = dates().map(PartialDate::latest).max(Comparator.naturalOrder()).orElseThrow();
        var from = new PartialDate(first.getYear(), 0, 0, false);
        var until = new PartialDate(last.getYear(), 0, 0, false);
        if (row.isEmpty()) {
            row.add(Stretch.years(from, until));
            return;
        }
        if (first.isBefore(row.getFirst().from().earliest())) {
            row.addFirst(Stretch.years(from, PartialDate.of(row.getFirst().from().earliest().minusDays(1))));
        }
        if (last.isAfter(row.getLast().until().latest())) {
            row.add(Stretch.years(PartialDate.of(row.getLast().until().latest().plusDays(1)), until));
        }
    }

    private Stream<PartialDate> dates() {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(entry.date().from()), entry.date().until().stream()));
    }
}
