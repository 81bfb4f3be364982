package org.cstoexplainer.model.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Lane;

/// Makes events of slides.
final class EntryReading {

    private static final int HEADLINE = 60;
    private static final int MOST_CITED = 40;
    private static final String KEY = "[A-Za-z0-9][A-Za-z0-9_.-]{0,39}";

    private final Words words;
    private final Leftovers left;

    EntryReading(Words words, Leftovers left) {
        this.words = words;
        this.left = left;
    }

    /// The event; none where a story cannot tell of its year.
    Optional<Entry> read(Slide slide) throws Unfit {
        var from = DateCells.read(slide, Column.YEAR, Column.MONTH, Column.DAY)
                .orElseThrow(() -> new Unfit(slide.spot().problem(Mistake.IMPORT_NO_YEAR)));
        var until = DateCells.read(slide, Column.END_YEAR, Column.END_MONTH, Column.END_DAY);
        if (!from.told()) {
            left.add(Lost.YEAR, slide.name() + " (" + from.year() + ")");
            return Optional.empty();
        }
        until.filter(date -> !date.told()).ifPresent(_ -> left.add(Lost.END, slide.name()));
        var date = new DateWords(from.partial().orElseThrow(), until.flatMap(DateCells::partial));
        forwards(date, slide);
        return Optional.of(entry(slide, sure(date, slide)));
    }

    private static void forwards(DateWords date, Slide slide) throws Unfit {
        if (date.until().filter(end -> end.latest().isBefore(date.from().earliest())).isPresent()) {
            throw new Unfit(slide.cell(Column.END_YEAR).orElseThrow().spot().problem(Mistake.IMPORT_ENDS_BEFORE,
                    date.from().toString()));
        }
    }

    private DateWords sure(DateWords date, Slide slide) {
        var display = slide.plain(Column.DISPLAY_DATE).line();
        if (display.isEmpty()) {
            return date;
        }
        var sure = date.asSureAs(display, words);
        if (!sure.text(words).equals(display)) {
            left.add(Lost.DISPLAY_DATE, display);
        }
        return sure;
    }

    private Entry entry(Slide slide, DateWords date) {
        var text = slide.plain(Column.TEXT);
        var cited = cited(text.text());
        var body = cited.isEmpty() ? text.text() : text.text().substring(0, Math.max(0, text.text().lastIndexOf("\n\n")));
        var headline = headline(slide, body, date);
        new Unplaced(left).note(slide, List.of());
        if (body.isEmpty()) {
            left.add(Lost.TEXT, slide.name());
        }
        return new Entry(slide.cell(Column.UNIQUE_ID).map(Cell::value).filter(key -> key.matches(KEY)), date, lane(slide),
                headline, body.isEmpty() ? headline : body, credit(slide), cited);
    }

    private String headline(Slide slide, String body, DateWords date) {
        var headline = slide.plain(Column.HEADLINE).line();
        if (!headline.isEmpty()) {
            return headline;
        }
        left.add(Lost.HEADLINE, slide.name());
        return body.isEmpty() ? date.text(words) : Short.of(body.replaceAll("\\s*\n\\s*", " "), HEADLINE);
    }

    /// The lines of a last paragraph that begins as our own export begins it; so many lines are no list of sources.
    private List<String> cited(String text) {
        var last = text.substring(text.lastIndexOf("\n\n") < 0 ? 0 : text.lastIndexOf("\n\n") + 2);
        var head = words.say("outline.sources") + ":\n";
        var lines = last.startsWith(head) ? last.substring(head.length()).lines().filter(line -> !line.isBlank()).toList() : List.<String>of();
        return lines.size() > MOST_CITED ? List.of() : lines;
    }

    private Optional<String> credit(Slide slide) {
        return Optional.of(slide.plain(Column.MEDIA_CREDIT).line()).filter(credit -> !credit.isEmpty());
    }

    private Lane lane(Slide slide) {
        var group = slide.plain(Column.GROUP).line();
        var lane = Arrays.stream(Lane.values())
                .filter(one -> words.say("lane." + one.name().toLowerCase(Locale.ROOT)).equals(group)).findFirst();
        if (lane.isEmpty() && !group.isEmpty()) {
            left.add(Lost.GROUP, group);
        }
        return lane.orElse(Lane.EVENTS);
    }
}
