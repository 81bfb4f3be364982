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

    /// Reads the three; nothing where there is no year.
    static Optional<DateCells> read(Slide slide, Column year, Column month, Column day) throws Unfit {
        var written = slide.cell(year);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        var of = number(written.orElseThrow());
        var in = slide.cell(month);
        var on = slide.cell(day);
        var date = new DateCells(of, in.isPresent() ? month(in.orElseThrow()) : 0,
                on.isPresent() ? (int) number(on.orElseThrow()) : 0);
        if (date.month == 0 && date.day != 0) {
            throw new Unfit(on.orElseThrow().spot().problem(Mistake.IMPORT_DAY_ALONE));
        }
        if (on.isPresent() && date.told() && date.partial().isEmpty()) {
            throw new Unfit(on.orElseThrow().spot().problem(Mistake.IMPORT_NO_SUCH_DAY, name(date), String.valueOf(date.days())));
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

    private static String name(DateCells date) {
        return date.day + " " + Month.of(date.month).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.year;
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
