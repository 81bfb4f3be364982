package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplaysTest {

    private static final ScreenPlace DESK = new ScreenPlace(0, 0, 1280, 800, 1, true);
    private static final ScreenPlace WALL = new ScreenPlace(1280, 0, 1920, 1080, 1, false);
    private static final ScreenPlace SIDE = new ScreenPlace(-1024, 0, 1024, 768, 1, false);

    private static Displays of(Optional<ScreenPlace> remembered, ScreenPlace... all) {
        return Displays.of(List.of(all), remembered, DESK);
    }

    @Test
    void theOnlyDisplayIsThatOfTheClass() {
        assertThat(of(Optional.of(WALL), DESK)).isEqualTo(new Displays(DESK, Optional.empty()));
    }

    @Test
    void theFirstThatIsNotTheDesksIsThatOfTheClass() {
        assertThat(of(Optional.empty(), DESK, WALL, SIDE)).isEqualTo(new Displays(WALL, Optional.of(DESK)));
        assertThat(of(Optional.empty(), SIDE, DESK)).isEqualTo(new Displays(SIDE, Optional.of(DESK)));
    }

    @Test
    void theRememberedOneWins() {
        assertThat(of(Optional.of(SIDE), DESK, WALL, SIDE).classes()).isEqualTo(SIDE);
    }

    @Test
    void ifTheRememberedOneIsTheDesksTheConsoleGoesToAnother() {
        assertThat(of(Optional.of(DESK), DESK, WALL)).isEqualTo(new Displays(DESK, Optional.of(WALL)));
    }

    @Test
    void theRememberedOneIsKnownInAnotherMode() {
        var other = new ScreenPlace(1280, 0, 800, 600, 1, false);
        assertThat(of(Optional.of(WALL), DESK, SIDE, other).classes()).isEqualTo(other);
    }

    @Test
    void theRememberedOneIsKnownAtAnotherPlace() {
        var other = new ScreenPlace(1024, 0, 1920, 1080, 1, false);
        assertThat(of(Optional.of(WALL), DESK, SIDE, other).classes()).isEqualTo(other);
    }

    @Test
    void aStrangeRoomHasAStrangersChoice() {
        var remembered = new ScreenPlace(0, 0, 2560, 1440, 2, true);
        assertThat(of(Optional.of(remembered), DESK, WALL).classes()).isEqualTo(WALL);
    }

    @Test
    void ofTwoThatAreAlikeTheOneThatIsNotTheDesksIsChosen() {
        var twin = new ScreenPlace(1280, 0, 1280, 800, 1, true);
        var remembered = new ScreenPlace(640, 0, 1280, 800, 1, true);
        assertThat(of(Optional.of(remembered), DESK, twin).classes()).isEqualTo(twin);
    }

    @Test
    void aPointLiesOnADisplayOrCountsForTheMainOne() {
        assertThat(Displays.at(List.of(DESK, WALL), 1300, 500)).isEqualTo(WALL);
        assertThat(Displays.at(List.of(WALL, DESK), -5, 4000)).isEqualTo(DESK);
        assertThat(Displays.at(List.of(WALL), 0, 0)).isEqualTo(WALL);
    }

    @Test
    void afterTheLastComesTheFirst() {
        var all = List.of(DESK, WALL, SIDE);
        assertThat(Displays.after(all, WALL)).isEqualTo(SIDE);
        assertThat(Displays.after(all, SIDE)).isEqualTo(DESK);
    }

    @Test
    void aPointOnTheCommonEdgeOfTwoDisplaysLiesOnTheRightOrLowerOne() {
        var low = new ScreenPlace(0, 800, 1280, 800, 1, false);
        var all = List.of(WALL, DESK, low);
        assertThat(Displays.at(all, 0, 0)).isEqualTo(DESK);
        assertThat(Displays.at(all, 1279.9, 799.9)).isEqualTo(DESK);
        assertThat(Displays.at(all, 1280, 100)).isEqualTo(WALL);
        assertThat(Displays.at(all, 100, 800)).isEqualTo(low);
        assertThat(Displays.at(all, 3199, 1079)).isEqualTo(WALL);
        assertThat(Displays.at(all, 3200, 100)).isEqualTo(DESK);
        assertThat(Displays.at(all, 2000, 1080)).isEqualTo(DESK);
        assertThat(Displays.at(all, 5, 1599)).isEqualTo(low);
        assertThat(Displays.at(List.of(SIDE, DESK), -1, 5)).isEqualTo(SIDE);
    }

    @Test
    void whereNoDisplayIsTheMainOneAPointBesideAllCountsForTheFirst() {
        assertThat(Displays.at(List.of(WALL, SIDE), 5, 4000)).isEqualTo(WALL);
    }

    @Test
    void aDisplayThatAgreesInTwoMarksOnlyIsAnotherOne() {
        var remembered = new ScreenPlace(-1024, 0, 1024, 768, 2, true);
        assertThat(of(Optional.of(remembered), DESK, WALL, SIDE).classes()).isEqualTo(WALL);
    }

    @Test
    void aDisplayAtTheSamePlaceMustAgreeInBothOfItsEdges() {
        assertThat(of(Optional.of(new ScreenPlace(-1024, 5, 1024, 768, 2, false)), DESK, WALL, SIDE).classes()).isEqualTo(WALL);
        assertThat(of(Optional.of(new ScreenPlace(-1024, 0, 1024, 700, 2, false)), DESK, WALL, SIDE).classes()).isEqualTo(WALL);
        assertThat(of(Optional.of(new ScreenPlace(-1024, 0, 1024, 768, 2, false)), DESK, WALL, SIDE).classes()).isEqualTo(SIDE);
        assertThat(of(Optional.of(new ScreenPlace(-1024, 0, 1024, 768, 1, true)), DESK, WALL, SIDE).classes()).isEqualTo(SIDE);
    }
}
