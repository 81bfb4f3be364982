package org.cstoexplainer.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ChipPlacerTest {

    private static final Rect STAGE = new Rect(0, 0, 1000, 600);

    private static List<PlacedChip> place(Rect stage, List<Rect> obstacles, List<Chip> chips) {
        return ChipPlacer.place(stage, obstacles, chips, (_, _, _) -> false);
    }

    @Test
    void aChipStandsWhereItWishesIfThatIsFree() {
        var placed = place(STAGE, List.of(), List.of(new Chip("A", 500, 300, 40, -30, 80, 26, 1)));
        assertThat(placed).singleElement().satisfies(one -> {
            assertThat(one.box()).isEqualTo(Rect.around(540, 270, 80, 26));
            assertThat(one.leader()).isTrue();
        });
    }

    @Test
    void aChipOnItsAnchorNeedsNoLine() {
        var placed = place(STAGE, List.of(), List.of(new Chip("A", 500, 300, 0, 0, 80, 26, 1)));
        assertThat(placed).singleElement().matches(one -> !one.leader());
    }

    @Test
    void aChipGivesWayToWhatMayNotBeCovered() {
        var title = new Rect(0, 0, 600, 320);
        var placed = place(STAGE, List.of(title), List.of(new Chip("A", 500, 330, 0, -40, 80, 26, 1)));
        assertThat(placed).singleElement().matches(one -> !one.box().overlaps(title));
    }

    @Test
    void aChipHadBetterNotCoverTheSmallLandItLabels() {
        var land = new Rect(480, 290, 60, 40);
        var placed = place(STAGE, List.of(), List.of(new Chip("A", 500, 300, 10, 34, 80, 26, 1, land)));
        assertThat(placed).singleElement().matches(one -> one.leader() && !one.box().overlaps(land));
    }

    @Test
    void aChipThatHasToMoveDoesNotMoveOntoAnothersLand() {
        var blocked = List.of(Rect.around(440, 330, 90, 30));
        var placed = ChipPlacer.place(STAGE, blocked, List.of(new Chip("A", 500, 300, -60, 30, 80, 26, 1)),
                (_, x, _) -> x < 500);
        assertThat(placed).singleElement().matches(one -> one.box().cx() >= 500);
    }

    @Test
    void aLineDoesNotRunIntoAnothersAnchor() {
        var placed = place(STAGE, List.of(), List.of(new Chip("A", 500, 300, -120, 0, 80, 26, 1),
                new Chip("B", 440, 300, 0, -90, 60, 26, 1)));
        assertThat(placed).filteredOn(one -> one.chip().id().equals("A")).singleElement()
                .matches(one -> Math.abs(one.box().cy() - 300) > 7);
    }

    @Test
    void aChipWhoseAnchorIsOutOfSightIsLeftOut() {
        assertThat(place(STAGE, List.of(), List.of(new Chip("A", -5, 300, 40, 0, 80, 26, 0)))).isEmpty();
    }

    @Test
    void aChipThatIsNotWantedMuchDoesNotMoveFar() {
        var wanted = new Chip("A", 500, 300, 0, 0, 90, 26, 1);
        var other = new Chip("B", 505, 305, 0, 0, 90, 26, 2);
        assertThat(place(STAGE, List.of(), List.of(wanted, other)))
                .filteredOn(one -> one.chip().id().equals("B"))
                .allMatch(one -> Math.hypot(one.box().cx() - 505, one.box().cy() - 305) <= 1.3 * 26 + 1e-9);
    }

    @RepeatedTest(40)
    void noTwoChipsOverlapAndNoLineCrosses(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        var chips = new ArrayList<Chip>();
        for (var i = 0; i < 12; i++) {
            chips.add(new Chip("C" + i, random.nextDouble(1000), random.nextDouble(600), random.nextDouble(160) - 80,
                    random.nextDouble(120) - 60, 60 + random.nextDouble(60), 26, random.nextInt(2)));
        }
        var placed = place(STAGE, List.of(), chips);
        for (var one : placed) {
            assertThat(STAGE.contains(one.box())).isTrue();
            for (var other : placed) {
                if (one != other) {
                    assertThat(one.box().overlaps(other.box())).isFalse();
                    assertThat(one.leader() && other.box().crossedBy(one.chip().ax(), one.chip().ay(), one.box().cx(),
                            one.box().cy())).isFalse();
                }
            }
        }
    }
}
