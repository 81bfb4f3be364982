package org.cstoexplainer.model.timeline;

import java.time.LocalDate;

/// How far the ticks of an era are apart, densest first.
public enum TickStep {
    /// A day.
    DAY(1),
    /// The 1st, 8th, 15th and 22nd of a month.
    WEEK(7),
    /// The 1st and the 15th.
    HALF_MONTH(15),
    /// A month.
    MONTH(30.4),
    /// Three months.
    QUARTER(91),
    /// A year.
    YEAR(365.25),
    /// Two years.
    TWO_YEARS(730.5),
    /// Five years.
    FIVE_YEARS(1826),
    /// Ten years.
    DECADE(3652);

    private final double days;

    TickStep(double days) {
        this.days = days;
    }

    /// How many days there are between two ticks, about.
    public double days() {
        return days;
    }

    /// The first tick after `day`.
    public LocalDate after(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.getDayOfMonth() >= 22 ? nextMonth(day) : day.plusDays(7 - (day.getDayOfMonth() - 1) % 7);
            case HALF_MONTH -> day.getDayOfMonth() < 15 ? day.withDayOfMonth(15) : nextMonth(day);
            case MONTH -> nextMonth(day);
            case QUARTER -> nextMonth(day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 3).withDayOfMonth(1));
            case YEAR -> nextYear(day, 1);
            case TWO_YEARS -> nextYear(day, 2);
            case FIVE_YEARS -> nextYear(day, 5);
            case DECADE -> nextYear(day, 10);
        };
    }

    private static LocalDate nextMonth(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    private static LocalDate nextYear(LocalDate day, int multiple) {
        return LocalDate.of(Math.floorDiv(day.getYear(), multiple) * multiple + multiple, 1, 1);
    }
}
