package org.cstoexplainer.model.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Turns years into px and back on an even axis.
///
/// @param first the first year
/// @param last  the last year
/// @param left  where the first year begins, px
/// @param width from there to the end of the last year, px
public record YearScale(int first, int last, double left, double width) {

    /// The width of a year, px.
    public double pitch() {
        return width / (last - first + 1);
    }

    /// Where a year begins, px.
    public double start(int year) {
        return left + (year - first) * pitch();
    }

    /// Where the middle of a year is, px.
    public double middle(int year) {
        return start(year) + pitch() / 2;
    }

    /// Where a day begins, px.
    public double x(LocalDate day) {
        return start(day.getYear()) + (day.getDayOfYear() - 1) * pitch() / day.lengthOfYear();
    }

    /// The right end, px.
    public double right() {
        return left + width;
    }

    /// The year at `x` px, or the nearest.
    public int yearAt(double x) {
        return Math.clamp((long) Math.floor(first + (x - left) / pitch()), first, last);
    }

    /// The years that are labelled: the first, and those that end in 0 or 5.
    public List<Integer> ticks() {
        return IntStream.rangeClosed(first, last).filter(year -> year == first || year % 5 == 0).boxed().toList();
    }
}
