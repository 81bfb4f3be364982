package org.cstoexplainer.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Labels that want the same place, on a stage that is free in a few slots only.
class ChipRoundsTest {

    private static final Rect STAGE = new Rect(0, 0, 1000, 600);
    private static final Rect SLOT = Rect.around(500, 260, 80, 20);
    private static final Rect FAR = Rect.around(350, 300, 80, 20);
    private static final ChipPlacer.Ground NOBODYS = (_, _, _) -> false;

    /// Wants the slot, and can also stand at its left, as far off as a label may.
    private static final Chip FLEXIBLE = chip("flexible", 500, 300, 0, -40, 1, new Rect(500, 300, 0, 0));
    /// Wants the slot and reaches nothing else.
    private static final Chip STRICT = chip("strict", 560, 300, -60, -40, 1, new Rect(560, 300, 0, 0));

    private static Chip chip(String id, double ax, double ay, double dx, double dy, int priority, Rect land) {
        return new Chip(id, ax, ay, dx, dy, 80, 20, priority, land);
    }

    /// What lies between free slots of a band of the stage, and what is left and right of them.
    private static Stream<Rect> band(double top, double bottom, double... ends) {
        var parts = new ArrayList<Rect>();
        var left = 0.0;
        for (var i = 0; i < ends.length; i += 2) {
            parts.add(new Rect(left, top, ends[i] - left, bottom - top));
            left = ends[i + 1];
        }
        parts.add(new Rect(left, top, 1000 - left, bottom - top));
        return parts.stream();
    }

    private static List<Rect> obstacles(List<Stream<Rect>> bands) {
        return bands.stream().flatMap(it -> it).toList();
    }

    /// The slot and the place at the left are free.
    private static List<PlacedChip> slotAndFar(ChipPlacer.Ground ground, Chip... chips) {
        var obstacles = obstacles(List.of(band(0, 248), band(248, 272, 458, 542), band(272, 288), band(288, 312, 308, 392), band(312, 600)));
        return ChipPlacer.place(STAGE, obstacles, List.of(chips), ground);
    }

    private static Rect box(List<PlacedChip> placed, Chip chip) {
        return placed.stream().filter(one -> one.chip() == chip).findFirst().orElseThrow().box();
    }

    private static void near(Rect box, Rect wanted) {
        assertThat(Math.hypot(box.x() - wanted.x(), box.y() - wanted.y())).isLessThan(1e-6);
    }

    @Test
    void aLabelThatCouldGoElsewhereGivesWayInAnotherRound() {
        var placed = slotAndFar(NOBODYS, FLEXIBLE, STRICT);
        assertThat(placed).hasSize(2);
        near(box(placed, STRICT), SLOT);
        near(box(placed, FLEXIBLE), FAR);
    }

    @Test
    void theFirstRoundCountsIfNoOtherIsBetter() {
        var placed = slotAndFar((chip, x, _) -> chip == FLEXIBLE && x < 400, FLEXIBLE, STRICT);
        assertThat(placed).singleElement().matches(one -> one.chip() == FLEXIBLE && one.box().equals(SLOT) && one.leader());
    }

    @Test
    void aPlaceWhoseLineGoesOverAnothersLandInItsMiddleIsNone() {
        var placed = slotAndFar((_, x, y) -> Math.hypot(x - 425, y - 300) < 2, FLEXIBLE, STRICT);
        assertThat(placed).extracting(PlacedChip::chip).containsExactly(FLEXIBLE);
    }

    @Test
    void aPlaceOnItsOwnLandIsBetterThanNone() {
        var onLand = chip("on its land", 500, 300, 0, -40, 1, new Rect(360, 280, 20, 40));
        var placed = slotAndFar(NOBODYS, onLand, STRICT);
        near(box(placed, onLand), FAR);
        near(box(placed, STRICT), SLOT);
    }

    @Test
    void whoIsWantedMoreComesFirst() {
        var urgent = chip("urgent", 560, 300, -60, -40, 0, new Rect(560, 300, 0, 0));
        assertThat(slotAndFar(NOBODYS, FLEXIBLE, urgent)).extracting(PlacedChip::chip).containsExactly(urgent, FLEXIBLE);
    }

    @Test
    void nothingIsMovedForALabelThatIsNotWantedMuch() {
        var optional = chip("optional", 560, 300, -60, -40, 2, new Rect(560, 300, 0, 0));
        var placed = slotAndFar(NOBODYS, FLEXIBLE, optional);
        assertThat(placed).singleElement().matches(one -> one.chip() == FLEXIBLE && one.box().equals(SLOT));
    }

    @Test
    void ofRoundsWithAsManyLabelsThatWithMoreAtTheirWishCounts() {
        var first = chip("first", 500, 340, 0, -80, 1, new Rect(500, 340, 0, 0));
        var crossed = new Chip("crossed", 380, 310, 115, 0, 30, 12, 1);
        var obstacles = obstacles(List.of(band(0, 248), band(248, 272, 458, 542), band(272, 303), band(303, 317, 330, 415, 479, 511),
                band(317, 600)));
        var placed = ChipPlacer.place(STAGE, obstacles, List.of(first, STRICT, crossed), NOBODYS);
        assertThat(placed).extracting(PlacedChip::chip).containsExactly(STRICT, crossed);
        near(box(placed, crossed), Rect.around(495, 310, 30, 12));
    }

    @Test
    void aLabelThatIsNotWantedMuchMovesByAtMostOneAndAThirdHeights() {
        assertThat(onlyAt(230, chip("a", 500, 300, 0, -44, 2, new Rect(500, 300, 0, 0)))).hasSize(1);
        assertThat(onlyAt(230, chip("a", 500, 300, 0, -43, 2, new Rect(500, 300, 0, 0)))).isEmpty();
        assertThat(onlyAt(230, chip("a", 500, 300, 0, -43, 1, new Rect(500, 300, 0, 0)))).hasSize(1);
        assertThat(onlyAt(230, chip("a", 500, 300, -26, -70, 2, new Rect(500, 300, 0, 0)))).hasSize(1);
        assertThat(onlyAt(230, chip("a", 500, 300, -27, -70, 2, new Rect(500, 300, 0, 0)))).isEmpty();
    }

    /// A stage with a slot whose middle is right above the anchor.
    private static List<PlacedChip> onlyAt(double y, Chip chip) {
        var obstacles = obstacles(List.of(band(0, y - 10.5), band(y - 10.5, y + 10.5, 459, 541), band(y + 10.5, 600)));
        return ChipPlacer.place(STAGE, obstacles, List.of(chip), NOBODYS);
    }

    @Test
    void twoLinesDoNotCross() {
        var left = chip("left", 450, 300, 100, -60, 1, new Rect(450, 300, 0, 0));
        var right = chip("right", 550, 300, -100, -60, 1, new Rect(550, 300, 0, 0));
        assertThat(Segments.cross(450, 300, 550, 240, 550, 300, 450, 240)).isTrue();
        var placed = ChipPlacer.place(STAGE, List.of(), List.of(left, right), NOBODYS);
        assertThat(box(placed, left)).isEqualTo(Rect.around(550, 240, 80, 20));
        var other = box(placed, right);
        assertThat(Segments.cross(450, 300, 550, 240, 550, 300, other.cx(), other.cy())).isFalse();
    }
}
