package org.cstoexplainer.model.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Places labels one after the other: at the wished offset if that is free, else as near to it as it goes.
/// A label for which nothing is free is left out; one that is not wanted much (priority 2 and more) does not move far. No two labels overlap, no line crosses another label or line.
public final class ChipPlacer {

    private static final double APART = 6;
    private static final int DIRECTIONS = 16;
    private static final int OPTIONAL = 2;
    private static final double NEAR = 1.3;

    private final Rect stage;
    private final List<Rect> taken;
    private final List<PlacedChip> placed = new ArrayList<>();
    private final List<Chip> all;

    private ChipPlacer(Rect stage, List<Rect> obstacles, List<Chip> all) {
        this.stage = stage;
        this.taken = obstacles;
        this.all = all;
    }

    /// Places labels.
    ///
    /// @param stage     where they may stand
    /// @param obstacles what they may not cover
    /// @param chips     the labels
    public static List<PlacedChip> place(Rect stage, List<Rect> obstacles, List<Chip> chips) {
        var placer = new ChipPlacer(stage, obstacles, chips);
        chips.stream().filter(chip -> stage.contains(chip.ax(), chip.ay()))
                .sorted(Comparator.comparingInt(Chip::priority)).forEach(placer::place);
        return List.copyOf(placer.placed);
    }

    private void place(Chip chip) {
        candidates(chip).flatMap(candidate -> fit(chip, candidate).stream()).findFirst().ifPresent(placed::add);
    }

    private record Offset(double dx, double dy) {
        double from(Chip chip) {
            return Math.hypot(dx - chip.dx(), dy - chip.dy());
        }
    }

    private static Stream<Offset> candidates(Chip chip) {
        var around = Stream.of(0.75, 1.1, 1.6, 2.2, 3.0).flatMap(ring -> IntStream.range(0, DIRECTIONS).mapToObj(i -> {
            var angle = 2 * Math.PI * i / DIRECTIONS;
            return new Offset(Math.cos(angle) * (chip.width() / 2 + chip.height() * ring),
                    Math.sin(angle) * chip.height() * (0.5 + ring));
        }));
        return Stream.concat(Stream.of(new Offset(chip.dx(), chip.dy())),
                around.filter(offset -> chip.priority() < OPTIONAL || offset.from(chip) <= chip.height() * NEAR)
                        .sorted(Comparator.comparingDouble(offset -> offset.from(chip))));
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
                && all.stream().noneMatch(other -> other != chip && box.contains(other.ax(), other.ay()));
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
