package org.cstoexplainer.model.imports;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.date.PartialDate;

/// The date that three cells make.
///
/// @param year  the year, which may be far away
/// @param month 0 where it is not known
/// @param day   0 where it is not known
record DateCells(long year, int month, int day) {

    private static final int LATEST = 9999;
    private static final int NO_DAY = 99;

    /// Reads the three; nothing where there is no year.
    static Optional<DateCells> read(Slide slide, Column year, Column month, Column day) throws Unfit {
        var written = slide.cell(year);
        var in = slide.cell(month);
        var on = slide.cell(day);
        if (written.isEmpty()) {
            return none(in.or(() -> on));
        }
        var of = number(written.orElseThrow());
        var date = new DateCells(of, in.isPresent() ? month(in.orElseThrow()) : 0,
                on.isPresent() ? Math.clamp(number(on.orElseThrow()), -NO_DAY, NO_DAY) : 0);
        if (date.month == 0 && date.day != 0) {
            throw new Unfit(on.orElseThrow().spot().problem(Mistake.IMPORT_DAY_ALONE));
        }
        if (on.isPresent() && date.told() && date.partial().isEmpty()) {
            throw new Unfit(on.orElseThrow().spot().problem(Mistake.IMPORT_NO_SUCH_DAY, date.named(on.orElseThrow()), String.valueOf(date.days())));
        }
        return Optional.of(date);
    }

    private static int month(Cell cell) throws Unfit {
        var month = number(cell);
        if (month < 0 || month > 12) {
            throw new Unfit(cell.spot().problem(Mistake.IMPORT_NO_SUCH_MONTH, cell.value().strip()));
        }
        return (int) month;
    }

    private static long number(Cell cell) throws Unfit {
        var digits = cell.value().strip();
        if (!digits.matches("[+\\-−]?\\d{1,18}")) {
            throw new Unfit(cell.spot().problem(Mistake.IMPORT_NOT_A_NUMBER, digits));
        }
        return Long.parseLong(digits.replace('−', '-'));
    }

    /// Without a year there is no date, unless a month or a day shows that there should be one.
    private static Optional<DateCells> none(Optional<Cell> alone) throws Unfit {
        if (alone.isPresent() && number(alone.orElseThrow()) != 0) {
            throw new Unfit(alone.orElseThrow().spot().problem(Mistake.IMPORT_NO_YEAR));
        }
        return Optional.empty();
    }

    private String named(Cell on) {
        return on.value().strip() + " " + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
    }

    private int days() {
        return YearMonth.of((int) year, month).lengthOfMonth();
    }

    /// Whether a story can tell of that year.
    boolean told() {
        return year >= 1 && year <= LATEST;
    }

    /// The date, if a story can tell of it.
    Optional<PartialDate> partial() {
        try {
            return told() ? Optional.of(new PartialDate((int) year, month, day, false)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
