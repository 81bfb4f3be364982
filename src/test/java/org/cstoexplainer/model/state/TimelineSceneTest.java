package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class TimelineSceneTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final CountryId KAZ = new CountryId("KAZ");

    private static TimelineScene with(TimelineLook look) {
        return TimelineScene.of(START.with(look));
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(event -> event.id().value()).toList();
    }

    @Test
    void everyStopIsShownAndEveryEventThatNoStopTellsOf() {
        var scene = TimelineScene.of(START);
        assertThat(scene.stops()).isEqualTo(CONTENT.story().stops());
        assertThat(ids(scene.labelled())).containsExactly("P5", "P7", "T15", "T21", "T32", "T35", "T37");
        assertThat(ids(scene.context())).contains("ME02", "T38").doesNotContain("ME01", "P8", "T25", "P4").doesNotContainAnyElementsOf(ids(
                scene.labelled()));
        assertThat(ids(scene.links())).containsExactly("P4");
        assertThat(scene.numbers()).isEqualTo(Route.numbers(CONTENT));
    }

    @Test
    void thePlayheadStandsAtTheStop() {
        var scene = TimelineScene.of(START.with(START.place().at(new StopId("war"))));
        assertThat(scene.current()).isEqualTo(new StopId("war"));
        assertThat(scene.number()).isEqualTo(4);
        assertThat(scene.date()).hasToString("2022-02-24");
        assertThat(scene.open()).isEmpty();
    }

    @Test
    void thePlayheadStandsAtTheEventWhoseCardIsOpen() {
        var scene = TimelineScene.of(START.with(START.place().with(new Card.OfEvent(new EventId("P5")))));
        assertThat(scene.date()).hasToString("2022-09-13");
        assertThat(scene.open()).contains(new EventId("P5"));
        assertThat(scene.current()).isEqualTo(new StopId("statement"));
    }

    @Test
    void aLaneThatIsLeftOutTakesItsStopsAndEventsWithIt() {
        var scene = with(TimelineLook.whole().toggling(Lane.STATEMENTS));
        assertThat(scene.stops()).extracting(stop -> stop.id().value())
                .containsExactly("csto", "left", "war", "armenia", "forces", "requests", "answer");
        assertThat(ids(scene.labelled())).containsExactly("P5", "P7", "T21", "T35");
        assertThat(scene.context()).noneMatch(event -> event.lane() == Lane.STATEMENTS);
    }

    @Test
    void aKindThatIsLeftOutTakesItsStopsAndEventsWithIt() {
        var scene = with(TimelineLook.whole().toggling(ClaimKind.EVENT));
        assertThat(scene.stops()).extracting(stop -> stop.id().value()).doesNotContain("war", "requests").hasSize(10);
        assertThat(ids(scene.labelled())).containsExactly("T15", "T32", "T37");
    }

    @Test
    void ofOneStateOnlyWhatConcernsItIsShown() {
        var scene = with(TimelineLook.whole().of(Optional.of(KAZ)));
        assertThat(scene.stops()).extracting(stop -> stop.id().value()).containsExactly("statement", "csto", "forces", "requests",
                "answer");
        assertThat(ids(scene.labelled())).containsExactly("T35");
        assertThat(scene.context()).isNotEmpty().allMatch(event -> event.states().contains(KAZ));
    }

    @Test
    void whatDoesNotConcernTheStateWhoseCardIsOpenIsDimmed() {
        var scene = TimelineScene.of(START.with(START.place().with(new Card.OfCountry(KAZ))));
        assertThat(scene.dims(List.of(KAZ))).isFalse();
        assertThat(scene.dims(List.of(new CountryId("ARM")))).isTrue();
        assertThat(TimelineScene.of(START).dims(List.of(new CountryId("ARM")))).isFalse();
    }
}
