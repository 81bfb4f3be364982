package org.cstoexplainer.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;

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
