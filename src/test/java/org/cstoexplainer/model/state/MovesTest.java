package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class MovesTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final StopId WAR = new StopId("war");

    private static Place place(int year) {
        return START.place().in(year);
    }

    @Test
    void theAppStartsAtTheFirstStopOrWhereItWasClosed() {
        assertThat(START.place().stop()).isEqualTo(new StopId("statement"));
        assertThat(START.place().view()).isEqualTo(View.STORY);
        assertThat(START.trail()).isEqualTo(Trail.empty());
        assertThat(START.map().named()).contains(new ViewId("whole"));
        var there = Moves.start(CONTENT, Settings.first().withLastStop("war"));
        assertThat(there.place().stop()).isEqualTo(WAR);
        assertThat(there.map()).isEqualTo(Moves.at(START.map(), CONTENT.view(new ViewId("ukraine"))));
        assertThat(Moves.start(CONTENT, Settings.first().withLastStop("gone")).place().stop()).isEqualTo(new StopId("statement"));
    }

    @Test
    void aLessonArrivesAtAStopInTheViewThatIsShownAndWithoutAStepOnTheTrail() {
        var state = START.with(START.place().in(View.QUIZ).with(new Card.OfMap())).with(START.map().toggling(Legend.LEFT));
        var there = Moves.arriveAt(state, WAR);
        assertThat(there.place()).isEqualTo(new Place(View.QUIZ, WAR, new Card.None(), START.place().year(), Optional.empty()));
        assertThat(there.trail()).isEqualTo(Trail.empty());
        assertThat(there.settings().lastStop()).contains("war");
        assertThat(there.map().named()).contains(new ViewId("ukraine"));
        assertThat(there.map().spot()).isEmpty();
    }

    @Test
    void whoLeavesAPlaceCanGoBackAndForward() {
        var members = START.place().in(View.MEMBERS);
        var there = Moves.leave(START, members);
        assertThat(there.place()).isEqualTo(members);
        assertThat(there.trail().last()).contains(START.place());
        var back = Moves.back(there);
        assertThat(back.place()).isEqualTo(START.place());
        assertThat(back.trail()).isEqualTo(new Trail(List.of(), List.of(members)));
        assertThat(Moves.forward(back)).isEqualTo(there);
    }

    @Test
    void goingBackToAnotherStopShowsItsPartOfTheMap() {
        var there = Moves.leave(START, START.place().at(WAR));
        assertThat(Moves.back(Moves.forward(Moves.back(there))).map().named()).contains(new ViewId("whole"));
        assertThat(Moves.forward(Moves.back(there)).map().named()).contains(new ViewId("ukraine"));
    }

    @Test
    void goingBackToTheSameStopLeavesTheMapAsItIs() {
        var zoomed = START.with(START.map().at(Moves.frame(CONTENT.view(new ViewId("caucasus")))));
        assertThat(Moves.back(Moves.leave(zoomed, START.place().in(View.QUIZ))).map()).isEqualTo(zoomed.map());
    }

    @Test
    void goingWhereOneIsOrWhereNothingIsChangesNothing() {
        assertThat(Moves.leave(START, START.place())).isSameAs(START);
        assertThat(Moves.back(START)).isSameAs(START);
        assertThat(Moves.forward(START)).isSameAs(START);
    }

    @Test
    void aNewWayForgetsWhatLayAhead() {
        var trail = Trail.empty().leaving(place(1)).leaving(place(2)).back(place(3)).leaving(place(4));
        assertThat(trail).isEqualTo(new Trail(List.of(place(1), place(4)), List.of()));
    }

    @Test
    void theNearestPlaceAheadComesFirst() {
        var trail = Trail.empty().leaving(place(1)).leaving(place(2)).back(place(3)).back(place(2));
        assertThat(trail).isEqualTo(new Trail(List.of(), List.of(place(2), place(3))));
        assertThat(trail.forward(place(1))).isEqualTo(new Trail(List.of(place(1)), List.of(place(3))));
        assertThat(trail.last()).isEmpty();
    }

    @Test
    void theTrailKeepsTwoHundredPlaces() {
        var trail = IntStream.rangeClosed(1, 200).boxed().reduce(Trail.empty(), (sofar, year) -> sofar.leaving(place(year)), (a, _) -> a);
        assertThat(trail.behind()).hasSize(200).startsWith(place(1));
        assertThat(trail.leaving(place(201)).behind()).hasSize(200).startsWith(place(2)).endsWith(place(201));
    }

    @Test
    void thereIsNoStepBackOrForwardWhereNothingIs() {
        assertThatThrownBy(() -> Trail.empty().back(place(1))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Trail.empty().forward(place(1))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aPlaceChangesInOnePoint() {
        var claim = new ClaimId("SC01");
        var armenia = new Card.OfCountry(new CountryId("ARM"));
        var place = new Place(View.MEMBERS, WAR, armenia, 1999, Optional.empty());
        assertThat(place.reading(claim)).isEqualTo(new Place(View.ARTICLE, WAR, armenia, 1999, Optional.of(claim)));
        assertThat(place.reading(claim).at(new StopId("csto")))
                .isEqualTo(new Place(View.STORY, new StopId("csto"), new Card.None(), 1999, Optional.of(claim)));
        assertThat(place.in(2006).with(new Card.OfMap()).in(View.QUIZ))
                .isEqualTo(new Place(View.QUIZ, WAR, new Card.OfMap(), 2006, Optional.empty()));
        assertThat(place.country()).contains(new CountryId("ARM"));
        assertThat(place.with(new Card.OfMap()).country()).isEmpty();
    }

    @Test
    void stopsAreNumberedInTheirOrder() {
        assertThat(Route.number(CONTENT, WAR)).isEqualTo(4);
        assertThat(Route.numbers(CONTENT)).hasSize(12).containsEntry(WAR, 4).containsEntry(new StopId("statement"), 1);
        assertThat(Route.after(CONTENT, WAR)).map(Stop::id).contains(new StopId("macron"));
        assertThat(Route.before(CONTENT, WAR)).map(Stop::id).contains(new StopId("left"));
        assertThat(Route.before(CONTENT, new StopId("statement"))).isEmpty();
        assertThat(Route.after(CONTENT, new StopId("answer"))).isEmpty();
        assertThat(Route.numbered(CONTENT, 12)).map(Stop::id).contains(new StopId("answer"));
        assertThat(Route.numbered(CONTENT, 0)).isEmpty();
        assertThat(Route.numbered(CONTENT, 13)).isEmpty();
        assertThatThrownBy(() -> Route.number(CONTENT, new StopId("gone"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void goingToAStopIsAStepOnTheTrailAndShowsTheStory() {
        var members = START.with(START.place().in(View.MEMBERS).with(new Card.OfMap()));
        var there = Moves.toStop(members, WAR);
        assertThat(there.place()).isEqualTo(members.place().at(WAR));
        assertThat(there.trail().last()).contains(members.place());
        assertThat(there.map().named()).contains(new ViewId("ukraine"));
        assertThat(there.settings().lastStop()).contains("war");
        assertThat(Route.numbered(CONTENT, 1)).map(Stop::id).contains(new StopId("statement"));
    }
}
