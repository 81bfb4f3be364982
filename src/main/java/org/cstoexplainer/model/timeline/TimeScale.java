package org.cstoexplainer.model.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cstoexplainer.model.date.PartialDate;

/// Turns dates into px and back on an axis of eras, each with a scale of its own.
///
/// Between two eras lies a break of constant width. An *axis share* is a place on the axis without the breaks, 0 to 1.
///
/// @param eras   the eras, in order
/// @param width  the width of the visible part, px
/// @param gap    the width of a break, px
/// @param window the part of the axis that is visible
public record TimeScale(List<Era> eras, double width, double gap, Window window) {

    /// Copies the list.
    public TimeScale {
        eras = List.copyOf(eras);
    }

    /// The same axis with another part of it visible.
    public TimeScale over(Window other) {
        return new TimeScale(eras, width, gap, other);
    }

    /// Where the middle of `date` stands, px from the left edge of the visible part; may lie outside it.
    public double x(PartialDate date) {
        return x(date.middle());
    }

    /// Where the middle of `day` stands, px from the left edge of the visible part; may lie outside it.
    /// A day outside all eras stands at the nearest end.
    public double x(LocalDate day) {
        var era = eraAt(day);
        return place(shareBefore(era) + within(eras.get(era), day) * eras.get(era).share(), era);
    }

    /// The day at `x` px; in a break, the nearest day.
    public LocalDate dateAt(double x) {
        var era = IntStream.range(0, eras.size()).filter(i -> x <= end(i) + gap / 2).findFirst().orElse(eras.size() - 1);
        var part = Math.clamp((x - start(era)) / (end(era) - start(era)), 0, 1);
        var from = eras.get(era).from().earliest();
        var day = from.plusDays((long) Math.floor(part * days(eras.get(era))));
        var last = eras.get(era).until().latest();
        return day.isAfter(last) ? last : day;
    }

    /// The left edge of an era, px.
    public double start(int era) {
        return place(shareBefore(era), era);
    }

    /// The right edge of an era, px.
    public double end(int era) {
        return place(shareBefore(era) + eras.get(era).share(), era);
    }

    /// How wide a day of an era is, px.
    public double dayWidth(int era) {
        return (end(era) - start(era)) / days(eras.get(era));
    }

    /// The era that a day lies in, or the nearest.
    public int eraAt(LocalDate day) {
        return IntStream.range(0, eras.size()).filter(i -> !day.isAfter(eras.get(i).until().latest())).findFirst()
                .orElse(eras.size() - 1);
    }

    /// The window that is `factor` times nearer while the date under `x` px stays where it is.
    public Window zoomedAbout(double x, double factor) {
        var zoom = Math.clamp(window.zoom() * factor, 1, Window.MOST);
        var era = nearestEra(x);
        var share = shareAt(x, era);
        return new Window(zoom, (share * zoom * plain() + era * gap - x) / (zoom * plain()));
    }

    /// The window moved by `dx` px: a positive number brings earlier dates into sight.
    public Window panned(double dx) {
        return new Window(window.zoom(), window.left() - dx / (window.zoom() * plain()));
    }

    /// The least change of the window that brings `day` into sight with `margin` px on both sides; none if it is there.
    public OptionalDouble panTo(LocalDate day, double margin) {
        var x = x(day);
        if (x < margin) {
            return OptionalDouble.of(margin - x);
        }
        return x > width - margin ? OptionalDouble.of(width - margin - x) : OptionalDouble.empty();
    }

    private int nearestEra(double x) {
        return IntStream.range(0, eras.size()).filter(i -> x <= end(i) + gap / 2).findFirst().orElse(eras.size() - 1);
    }

    private double shareAt(double x, int era) {
        return (x + window.left() * window.zoom() * plain() - era * gap) / (window.zoom() * plain());
    }

    private double place(double share, int era) {
        return (share - window.left()) * window.zoom() * plain() + era * gap;
    }

    private double plain() {
        return width - gap * (eras.size() - 1);
    }

    private double shareBefore(int era) {
        return eras.stream().limit(era).mapToDouble(Era::share).sum();
    }

    private static double within(Era era, LocalDate day) {
        var passed = day.toEpochDay() - era.from().earliest().toEpochDay() + 0.5;
        return Math.clamp(passed / days(era), 0, 1);
    }

    private static double days(Era era) {
        return era.until().latest().toEpochDay() - era.from().earliest().toEpochDay() + 1;
    }
}
