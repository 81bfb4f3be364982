package org.cstoexplainer.model.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Chooses the ticks of an axis: in each era the densest step whose labels fit.
public final class Ticks {

    private Ticks() {
    }

    /// The visible ticks.
    ///
    /// @param scale the axis
    /// @param room  how wide a label is with the space beside it, px
    public static List<Tick> of(TimeScale scale, double room) {
        return IntStream.range(0, scale.eras().size()).boxed().flatMap(era -> ofEra(scale, era, room).stream()).toList();
    }

    private static List<Tick> ofEra(TimeScale scale, int era, double room) {
        var ticks = new ArrayList<Tick>();
        var step = step(scale.dayWidth(era), room);
        var last = scale.eras().get(era).until().latest();
        var first = scale.eras().get(era).from().earliest();
        for (var day = step.after(start(scale, era, first).minusDays(1)); !day.isAfter(last); day = step.after(day)) {
            var x = edge(scale, era, day);
            if (x > scale.width()) {
                break;
            }
            if (x >= 0 && x <= scale.end(era) - room * 0.45 && clear(ticks, x, room)) {
                ticks.add(new Tick(day, x, step));
            }
        }
        return withYear(ticks, scale, era, first, room);
    }

    private static boolean clear(List<Tick> ticks, double x, double room) {
        return ticks.isEmpty() || x - ticks.getLast().x() >= room * 0.9;
    }

    /// An era that begins off the step's grid (1992 in a scale of decades) gets its first year as a tick.
    private static List<Tick> withYear(List<Tick> ticks, TimeScale scale, int era, LocalDate first, double room) {
        var x = scale.start(era);
        var wanted = first.getDayOfYear() == 1 && x >= 0 && x <= scale.width()
                && (ticks.isEmpty() || ticks.getFirst().x() - x >= room);
        if (wanted && ticks.stream().noneMatch(tick -> tick.day().equals(first))) {
            ticks.addFirst(new Tick(first, x, TickStep.YEAR));
        }
        return ticks;
    }

    private static LocalDate start(TimeScale scale, int era, LocalDate first) {
        if (scale.start(era) >= 0) {
            return first;
        }
        var visible = scale.dateAt(0).withDayOfMonth(1).minusYears(1);
        return visible.isBefore(first) ? first : visible;
    }

    private static double edge(TimeScale scale, int era, LocalDate day) {
        return scale.x(day) - scale.dayWidth(era) / 2;
    }

    private static TickStep step(double dayWidth, double room) {
        for (var step : TickStep.values()) {
            if (step.days() * dayWidth >= room) {
                return step;
            }
        }
        return TickStep.DECADE;
    }
}
