package org.cstoexplainer.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A date as precisely as it is known: a year, a month, or a day, and whether it is approximate.
/// Written as in EDTF level 1 (ISO 8601-2): `2025`, `2025-03`, `2025-03-07`, `2025-11-21~`.
///
/// @param year        the year
/// @param month       1 to 12, or 0 where it is not known
/// @param day         1 to 31, or 0 where it is not known
/// @param approximate whether even this is only about right
public record PartialDate(int year, int month, int day, boolean approximate) implements Comparable<PartialDate> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?~?");

    /// Refuses a day that does not exist.
    ///
    /// @throws DateTimeException if there is no such day or month
    public PartialDate {
        if (month == 0 && day != 0) {
            throw new DateTimeException("A day needs a month.");
        }
        if (month != 0) {
            LocalDate.of(year, month, day == 0 ? 1 : day);
        }
    }

    /// The day itself.
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    /// Reads `2025`, `2025-03`, `2025-03-07`, each with `~` after it where approximate.
    ///
    /// @throws DateTimeException if the text has another form or there is no such day
    public static PartialDate parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("A date is written 2025, 2025-03 or 2025-03-07.");
        }
        return new PartialDate(part(parts.group(1)), part(parts.group(2)), part(parts.group(3)), text.endsWith("~"));
    }

    private static int part(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// The first day it can be.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /// The last day it can be, going by its precision alone.
    public LocalDate latest() {
        if (day != 0) {
            return earliest();
        }
        return month == 0 ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
    }

    /// The day in the middle: where a mark stands on the timeline.
    public LocalDate middle() {
        return LocalDate.ofEpochDay((earliest().toEpochDay() + latest().toEpochDay()) / 2);
    }

    /// Whether it is a day and not approximate.
    public boolean exact() {
        return day != 0 && !approximate;
    }

    /// The month, if known.
    public OptionalInt knownMonth() {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /// By the first day it can be; at the same day the less precise one comes later.
    @Override
    public int compareTo(PartialDate other) {
        var byStart = earliest().compareTo(other.earliest());
        return byStart != 0 ? byStart : latest().compareTo(other.latest());
    }

    /// The form that [#parse(String)] reads.
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        if (month != 0) {
            text.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (day != 0) {
            text.append(String.format(Locale.ROOT, "-%02d", day));
        }
        return approximate ? text.append('~').toString() : text.toString();
    }
}
