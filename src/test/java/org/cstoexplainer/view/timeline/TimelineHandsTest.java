package org.cstoexplainer.view.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.timeline.TimeScale;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Hand;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineHandsTest {

    private AppStage app;
    private AppState start;
    private Lanes lanes;
    private Hand hand;

    @BeforeAll
    void open() {
        app = new AppStage(1440, 900);
        app.does(app.controllers().settings()::toggleMotion);
        start = app.now();
        lanes = Toolkit.get(() -> (Lanes) app.window().lookup("#timeline").lookup("#lanes"));
        hand = new Hand(lanes);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @BeforeEach
    void rewind() {
        app.rewind(start);
    }

    private TimeScale scale() {
        return Toolkit.get(lanes::scale);
    }

    @Test
    void ctrlAndTheWheelKeepTheDateUnderThePointer() {
        for (var by : List.of(40.0, 120.0, 120.0, 240.0, -120.0, -40.0)) {
            var day = scale().dateAt(600);
            var x = scale().x(day);
            hand.wheel(600, 80, by, true);
            assertThat(scale().x(day)).as("%s after a turn of %s", day, by).isCloseTo(x, within(1.0));
        }
    }

    @Test
    void theMarkersStandAtTheirDatesAlsoAfterTheWheel() {
        var stop = start.content().stop(start.place().stop());
        hand.wheel(scale().x(stop.date()) - 100, 80, 100, true);
        var marker = Toolkit.get(() -> lanes.lookup("#" + Markers.key(stop)).getBoundsInParent());
        assertThat(marker.getCenterX()).isCloseTo(scale().x(stop.date()), within(1.0));
    }

    @Test
    void aNumberStandsInTheMiddleOfItsMarkerFromTheFirstFrame() {
        var fresh = new AppStage(1920, 1080);
        var markers = Toolkit.get(() -> List.copyOf(fresh.window().lookupAll(".stop-marker")));
        assertThat(markers).isNotEmpty();
        markers.forEach(marker -> Toolkit.get(() -> List.copyOf(marker.lookupAll(".number"))).forEach(number ->
                assertThat(middle(number)).as(marker.getId()).isCloseTo(middle(marker), within(0.6))));
        fresh.close();
    }

    private static double middle(Node node) {
        return Toolkit.get(() -> node.localToScene(node.getLayoutBounds()).getCenterX());
    }

    @Test
    void theWheelAloneScrollsWhatIsZoomed() {
        hand.wheel(600, 80, 600, true);
        var day = scale().dateAt(600);
        hand.wheel(600, 80, -80, false);
        assertThat(scale().x(day)).isCloseTo(520, within(3.0));
    }

    @Test
    void aDragScrollsByWhatTheHandMoves() {
        hand.wheel(600, 80, 600, true);
        var day = LocalDate.from(scale().dateAt(600));
        hand.drag(600, 30, 100, 0, false);
        assertThat(scale().x(day)).isCloseTo(700, within(3.0));
    }

    @Test
    void aTrembleScrollsNothing() {
        hand.wheel(600, 80, 600, true);
        var before = app.now().timeline();
        hand.drag(600, 30, 3, 0, false);
        assertThat(app.now().timeline()).isEqualTo(before);
    }

    @Test
    void zeroFitsTheWholeAgain() {
        hand.wheel(600, 80, 600, true);
        app.does(app.controllers().timeline()::fit);
        assertThat(app.now().timeline().window()).isEqualTo(start.timeline().window());
    }

    @Test
    void thePlayheadIsTakenByItsLineAndSnapsToTheNearestStop() {
        var stops = start.content().story().stops();
        var wanted = stops.get(5);
        var from = scale().x(start.content().stop(start.place().stop()).date());
        var to = scale().x(wanted.date());
        hand.drag(from, 30, to - from, 0, false);
        assertThat(start.content().stop(app.now().place().stop()).date()).isEqualTo(wanted.date());
    }
}
