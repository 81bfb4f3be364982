package org.cstoexplainer.model.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Places labels one after the other: at the wished offset if that is free, else as near to it as it goes.
/// A label that finds no place, or a poor one, comes first in another round, and is left out if that does not help.
/// One that is not wanted much (priority 2 and more) does not move far. No two labels overlap, no line crosses
/// another label or line or runs into the anchor of one that is farther off.
public final class ChipPlacer {

    private static final double APART = 6;
    private static final int DIRECTIONS = 32;
    private static final int OPTIONAL = 2;
    private static final int ROUNDS = 4;
    private static final double NEAR = 1.3;
    private static final double ANCHOR = 7;

    private final Rect stage;
    private final List<Rect> taken;
    private final List<PlacedChip> placed = new ArrayList<>();
    private final List<Chip> all;
    private final Ground ground;

    private ChipPlacer(Rect stage, List<Rect> obstacles, List<Chip> all, Ground ground) {
        this.stage = stage;
        this.taken = obstacles;
        this.all = all;
        this.ground = ground;
    }

    /// What lies under the labels.
    @FunctionalInterface
    public interface Ground {

        /// Whether a point belongs to something that another chip labels.
        boolean foreign(Chip chip, double x, double y);
    }

    /// Places labels.
    ///
    /// @param stage     where they may stand
    /// @param obstacles what they may not cover
    /// @param chips     the labels
    /// @param ground    what lies under them: a label that has to move had better not move onto another's land
    public static List<PlacedChip> place(Rect stage, List<Rect> obstacles, List<Chip> chips, Ground ground) {
        var order = chips.stream().filter(chip -> stage.contains(chip.ax(), chip.ay()))
                .sorted(Comparator.comparingInt(Chip::priority)).toList();
        var best = new ChipPlacer(stage, obstacles, chips, ground).all(order);
        var last = best;
        for (var round = 1; round < ROUNDS; round++) {
            var troubled = order.stream().filter(last::troubles).findFirst();
            if (troubled.isEmpty()) {
                break;
            }
            order = Stream.concat(troubled.stream(), order.stream().filter(chip -> chip != troubled.get())).toList();
            last = new ChipPlacer(stage, obstacles, chips, ground).all(order);
            best = last.score() > best.score() ? last : best;
        }
        return List.copyOf(best.placed);
    }

    private ChipPlacer all(List<Chip> order) {
        order.forEach(this::place);
        return this;
    }

    /// Whether a label that is wanted has no place, or a poor one.
    private boolean troubles(Chip chip) {
        return chip.priority() < OPTIONAL && placed.stream().filter(one -> one.chip() == chip).noneMatch(this::sound);
    }

    private long score() {
        var wanted = placed.stream().filter(one -> one.chip().priority() < OPTIONAL).toList();
        return wanted.size() + 3 * wanted.stream().filter(this::sound).count()
                + wanted.stream().filter(ChipPlacer::asWished).count();
    }

    private static boolean asWished(PlacedChip one) {
        return one.box().equals(one.chip().at(one.chip().dx(), one.chip().dy()));
    }

    private void place(Chip chip) {
        fitting(chip).filter(this::sound).findFirst()
                .or(() -> fitting(chip).filter(one -> !misleads(one)).findFirst()).ifPresent(placed::add);
    }

    /// Whether nothing is to be said against a place: the label hides no small land, and does not mislead.
    private boolean sound(PlacedChip one) {
        return !one.leader() || !one.box().overlaps(one.chip().land()) && !misleads(one);
    }

    /// Whether a label would seem to name another's land, or its line goes over it, where the content does not ask for it.
    private boolean misleads(PlacedChip one) {
        var chip = one.chip();
        return one.leader() && !asWished(one) && (ground.foreign(chip, one.box().cx(), one.box().cy())
                || ground.foreign(chip, (one.box().cx() + chip.ax()) / 2, (one.box().cy() + chip.ay()) / 2));
    }

    private Stream<PlacedChip> fitting(Chip chip) {
        return candidates(chip).flatMap(candidate -> fit(chip, candidate).stream());
    }

    private record Offset(double dx, double dy) {
        double from(Chip chip) {
            return Math.hypot(dx - chip.dx(), dy - chip.dy());
        }

        /// Near to where it was wanted, and with a short line.
        double cost(Chip chip) {
            return from(chip) + Math.hypot(dx, dy);
        }
    }

    private static Stream<Offset> candidates(Chip chip) {
        var around = Stream.of(0.75, 1.1, 1.5, 1.9, 2.4, 3.0, 3.7, 4.6, 5.5).flatMap(ring -> IntStream.range(0, DIRECTIONS).mapToObj(i -> {
            var angle = 2 * Math.PI * i / DIRECTIONS;
            return new Offset(Math.cos(angle) * (chip.width() / 2 + chip.height() * ring),
                    Math.sin(angle) * chip.height() * (0.5 + ring));
        }));
        return Stream.concat(Stream.of(new Offset(chip.dx(), chip.dy())),
                around.filter(offset -> chip.priority() < OPTIONAL || offset.from(chip) <= chip.height() * NEAR)
                        .sorted(Comparator.comparingDouble(offset -> offset.cost(chip))));
    }

    private Optional<PlacedChip> fit(Chip chip, Offset offset) {
        var box = chip.at(offset.dx(), offset.dy());
        var leader = !box.contains(chip.ax(), chip.ay());
        return stage.contains(box) && clear(chip, box, leader) ? Optional.of(new PlacedChip(chip, box, leader))
                : Optional.empty();
    }

    private boolean clear(Chip chip, Rect box, boolean leader) {
        return taken.stream().noneMatch(box::overlaps)
                && placed.stream().noneMatch(other -> clash(chip, box, leader, other))
                && all.stream().noneMatch(other -> other != chip && hides(chip, box, leader, other));
    }

    private static boolean hides(Chip chip, Rect box, boolean leader, Chip other) {
        return box.grown(ANCHOR).contains(other.ax(), other.ay())
                || leader && Math.hypot(other.ax() - chip.ax(), other.ay() - chip.ay()) > 3 * ANCHOR
                && Rect.around(other.ax(), other.ay(), 2 * ANCHOR, 2 * ANCHOR)
                        .crossedBy(chip.ax(), chip.ay(), box.cx(), box.cy());
    }

    private static boolean clash(Chip chip, Rect box, boolean leader, PlacedChip other) {
        var there = other.box();
        return box.grown(APART).overlaps(there)
                || leader && there.crossedBy(chip.ax(), chip.ay(), box.cx(), box.cy())
                || other.leader() && box.crossedBy(other.chip().ax(), other.chip().ay(), there.cx(), there.cy())
                || leader && other.leader() && Segments.cross(chip.ax(), chip.ay(), box.cx(), box.cy(),
                        other.chip().ax(), other.chip().ay(), there.cx(), there.cy());
    }
}
