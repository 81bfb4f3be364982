package org.cstoexplainer.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final Map<Lane, Integer> ROWS = Map.of(Lane.STATEMENTS, 2);

    private static Mark mark(String id, double x, boolean first) {
        return new Mark(id, Lane.STATEMENTS, x, 26, 0, first);
    }

    @Test
    void aMarkThatIsAloneStandsAtItsDate() {
        var placed = Packing.pack(List.of(mark("a", 100, false)), ROWS);
        assertThat(placed).singleElement().satisfies(one -> {
            assertThat(one.x()).isEqualTo(100);
            assertThat(one.moved()).isFalse();
        });
    }

    @Test
    void twoThatAreCloseTakeTwoRows() {
        var placed = Packing.pack(List.of(mark("a", 100, false), mark("b", 104, false)), ROWS);
        assertThat(placed).extracting(PlacedMark::row).containsExactlyInAnyOrder(0, 1);
        assertThat(placed).noneMatch(PlacedMark::moved);
    }

    @Test
    void aLabelWithoutRoomBesideItsNeighbourTakesTheOtherRow() {
        var placed = Packing.pack(List.of(mark("a", 100, false),
                new Mark("b", Lane.STATEMENTS, 180, 26, 110, false)), ROWS);
        assertThat(placed).extracting(PlacedMark::row).containsExactly(0, 1);
    }

    @Test
    void aThirdIsMovedApartAndKnowsItsTrueDate() {
        var placed = Packing.pack(List.of(mark("a", 100, false), mark("b", 120, false), mark("c", 124, false)), ROWS);
        assertThat(placed).hasSize(3).anyMatch(PlacedMark::moved);
    }

    @Test
    void theCurrentOneKeepsItsPlace() {
        var placed = Packing.pack(List.of(mark("a", 100, false), mark("b", 101, false), mark("c", 102, true)), ROWS);
        assertThat(placed).filteredOn(one -> one.mark().id().equals("c")).singleElement()
                .matches(one -> one.x() == 102 && one.row() == 0);
    }

    @Test
    void whatFindsNoPlaceIsStacked() {
        var crowd = IntStream.range(0, 9).mapToObj(i -> mark("m" + i, 100 + i, false)).toList();
        var placed = Packing.pack(crowd, ROWS);
        assertThat(placed.stream().mapToInt(one -> 1 + one.under().size()).sum()).isEqualTo(9);
        assertThat(placed).anyMatch(one -> !one.under().isEmpty());
    }

    @Test
    void aLabelThatJustHasRoomStaysInTheFirstRow() {
        var left = mark("a", 100, false);
        assertThat(new Mark("b", Lane.STATEMENTS, 0, 10, 40, false).reach(left)).isEqualTo(58);
        assertThat(Packing.pack(List.of(left, new Mark("b", Lane.STATEMENTS, 158, 10, 40, false)), ROWS))
                .extracting(PlacedMark::row).containsExactly(0, 0);
        assertThat(Packing.pack(List.of(left, new Mark("b", Lane.STATEMENTS, 157, 10, 40, false)), ROWS))
                .extracting(PlacedMark::row).containsExactly(0, 1);
    }

    @Test
    void twoOfALaneOfOneRowMayStandAsCloseAsTheClosest() {
        var placed = Packing.pack(List.of(event("a", 100, 20), event("b", 123, 20)), Map.of());
        assertThat(placed).extracting(PlacedMark::x).containsExactly(100.0, 123.0);
    }

    @Test
    void oneThatHasToMoveMovesToTheLeftIfBothSidesAreAsNear() {
        var placed = Packing.pack(List.of(new Mark("a", Lane.EVENTS, 100, 10, 0, true), event("b", 100, 26)), Map.of());
        assertThat(placed).extracting(one -> one.mark().id()).containsExactly("b", "a");
        assertThat(placed.getFirst().x()).isCloseTo(100 - 0.8 * 26, within(1e-9));
    }

    @Test
    void oneThatHasToMoveMovesNoFartherThanItMust() {
        var placed = Packing.pack(List.of(event("a", 100, 20), event("b", 117, 20)), Map.of());
        assertThat(placed.getLast().x()).isCloseTo(123, within(1e-9));
    }

    @Test
    void whatFindsNoPlaceIsStackedUnderTheNearestOfItsLane() {
        var marks = List.of(event("far", 40, 20), event("near", 100, 20), event("none", 101, 20), event("late", 300, 20),
                new Mark("other", Lane.CSTO, 101, 20, 0, true));
        var placed = Packing.pack(marks, Map.of());
        assertThat(placed).filteredOn(one -> !one.under().isEmpty()).singleElement().satisfies(one -> {
            assertThat(one.mark().id()).isEqualTo("near");
            assertThat(one.under()).extracting(Mark::id).containsExactly("none");
        });
    }

    @Test
    void theyAreGivenFromLeftToRightThoughTheCurrentOneIsPlacedFirst() {
        assertThat(Packing.pack(List.of(event("c", 300, 20), new Mark("b", Lane.EVENTS, 200, 20, 0, true), event("a", 100, 20)), Map.of()))
                .extracting(one -> one.mark().id()).containsExactly("a", "b", "c");
    }

    @Test
    void halfAPixelIsNoMove() {
        var mark = event("a", 100, 20);
        assertThat(new PlacedMark(mark, 0, 100.5, List.of()).moved()).isFalse();
        assertThat(new PlacedMark(mark, 0, 99.4, List.of()).moved()).isTrue();
    }

    private static Mark event(String id, double x, double width) {
        return new Mark(id, Lane.EVENTS, x, width, 0, false);
    }

    @RepeatedTest(20)
    void noTwoMarksOfARowTouch(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var crowd = IntStream.range(0, 14).mapToObj(i -> mark("m" + i, random.nextDouble(600), i == 0)).toList();
        var placed = Packing.pack(crowd, ROWS);
        for (var one : placed) {
            for (var other : placed) {
                if (one != other && one.row() == other.row()) {
                    assertThat(Math.abs(one.x() - other.x())).isGreaterThanOrEqualTo(26 * Packing.CLOSEST - 1e-9);
                }
            }
        }
    }
}
