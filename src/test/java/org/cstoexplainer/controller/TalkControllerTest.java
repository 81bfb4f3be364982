package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonPlace;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkControllerTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private final Store store = new Store(Moves.start(CONTENT, Settings.first()));
    private Instant now = TEN;
    private final TalkController talk = new TalkController(store, () -> now);

    @BeforeEach
    void begin() {
        talk.choose(new LessonId("forty"));
        talk.start();
    }

    @Test
    void aLessonBeginsAtItsFirstPart() {
        assertThat(slide()).isEqualTo(new Slide.OfStop(new StopId("statement"), StopPage.QUOTE, 0, 2));
    }

    @Test
    void aStartDuringALessonChangesNothing() {
        talk.forward();
        var before = store.now();
        talk.start();
        talk.startHere();
        assertThat(store.now()).isEqualTo(before);
    }

    @Test
    void anEndWithoutALessonChangesNothing() {
        talk.end();
        var before = store.now();
        talk.end();
        talk.forward();
        assertThat(store.now()).isEqualTo(before);
    }

    @Test
    void startingHereBeginsAtTheStopOfTheDesk() {
        talk.end();
        new StoryController(store).goTo(new StopId("armenia"));
        talk.startHere();
        assertThat(slide()).isInstanceOfSatisfying(Slide.OfStop.class,
                it -> assertThat(it.stop()).isEqualTo(new StopId("armenia")));
    }

    @Test
    void forwardAloneGoesThroughTheWholeLessonToItsEnd() {
        var seen = all();
        assertThat(seen.getLast()).isEqualTo(new Slide.End());
        assertThat(seen.stream().filter(Slide.OfStop.class::isInstance).map(it -> ((Slide.OfStop) it).stop()).distinct())
                .hasSize(CONTENT.story().stops().size());
        assertThat(seen).anyMatch(it -> it instanceof Slide.OfStep).anyMatch(it -> it instanceof Slide.OfOutcome(_, int part, _)
                && part == 2);
    }

    @Test
    void backwardAloneGoesFromTheEndToTheBeginning() {
        all();
        for (var i = 0; i < 400; i++) {
            talk.backward();
        }
        assertThat(talk().at()).isEqualTo(LessonPlace.at(0));
    }

    @Test
    void whatTheNextButtonShowsIsWhatComes() {
        for (var i = 0; i < 60; i++) {
            var next = Slides.next(store.now());
            talk.forward();
            assertThat(slide()).isEqualTo(next);
        }
    }

    @Test
    void aQuestionIsRevealedBeforeTheLessonGoesOn() {
        goTo(Slide.OfQuestion.class);
        var question = ((Slide.OfQuestion) slide()).question();
        talk.forward();
        assertThat(slide()).isInstanceOfSatisfying(Slide.OfQuestion.class, it -> {
            assertThat(it.question()).isEqualTo(question);
            assertThat(it.revealed()).isTrue();
        });
        talk.forward();
        assertThat(slide()).isNotInstanceOf(Slide.OfQuestion.class);
    }

    @Test
    void handsAreCountedForTheQuestionThatIsShown() {
        goTo(Slide.OfQuestion.class);
        talk.count(1, 14);
        talk.count(0, -3);
        assertThat(store.now().teaching().hands().of(new QuestionId("Q11")).hands()).containsExactly(0, 14, 0, 0);
    }

    @Test
    void theClassVotesAtAQuestionOfTheWalk() {
        goTo(Slide.OfStep.class);
        talk.count(2, 4);
        assertThat(slide()).isInstanceOfSatisfying(Slide.OfStep.class, it -> assertThat(it.votes().of(2)).isEqualTo(4));
    }

    @Test
    void forwardTakesTheAnswerWithTheMostHands() {
        goTo(Slide.OfStep.class);
        talk.count(0, 3);
        talk.count(2, 9);
        talk.forward();
        assertThat(store.now().walk().answers().given()).containsValue(Answer.CONTESTED);
    }

    @Test
    void aVeilGoesBeforeTheLessonGoesOn() {
        talk.toggle(Veil.BLACK);
        var under = slide();
        talk.forward();
        assertThat(talk().veil()).isEqualTo(Veil.NONE);
        assertThat(slide()).isEqualTo(under);
    }

    @Test
    void theSameVeilAgainGivesBackExactlyTheSameState() {
        var before = store.now();
        talk.toggle(Veil.WHITE);
        talk.toggle(Veil.WHITE);
        assertThat(store.now()).isEqualTo(before);
    }

    @Test
    void aFrozenClassKeepsItsPictureWhileTheLessonGoesOn() {
        var kept = slide();
        talk.toggleFreeze();
        talk.forward();
        assertThat(slide()).isEqualTo(kept);
        assertThat(Slides.live(store.now())).isNotEqualTo(kept);
        talk.toggleFreeze();
        assertThat(slide()).isEqualTo(Slides.live(store.now()));
    }

    @Test
    void lookingSomethingUpFreezesTheClassUntilItIsReleased() {
        talk.lookUp();
        assertThat(talk().desk()).isTrue();
        assertThat(talk().frozen()).isPresent();
        talk.release();
        assertThat(talk().desk()).isFalse();
        assertThat(talk().frozen()).isEmpty();
    }

    @Test
    void theMapAloneGoesWhenTheLessonGoesOn() {
        talk.toggleMap();
        assertThat(slide()).isInstanceOf(Slide.OfMap.class);
        talk.forward();
        assertThat(slide()).isInstanceOf(Slide.OfStop.class);
    }

    @Test
    void thePointerStaysOnTheScreen() {
        talk.toggle(Pointer.Kind.RING);
        talk.point(1.2, -3);
        assertThat(talk().pointer()).isEqualTo(new Pointer(Pointer.Kind.RING, 1, 0));
    }

    @Test
    void theTimeAtEachPartIsKept() {
        now = TEN.plusSeconds(90);
        talk.goTo(3);
        now = now.plusSeconds(30);
        talk.goTo(0);
        now = now.plusSeconds(10);
        assertThat(talk().clock().at(0, true, now)).isEqualTo(Duration.ofSeconds(100));
        assertThat(talk().clock().at(3, false, now)).isEqualTo(Duration.ofSeconds(30));
        assertThat(talk().clock().elapsed(now)).isEqualTo(Duration.ofSeconds(130));
    }

    @Test
    void aClockThatIsSetBackCountsNothing() {
        now = TEN.minusSeconds(3600);
        talk.goTo(2);
        assertThat(talk().clock().at(0, false, now)).isEqualTo(Duration.ZERO);
        assertThat(talk().clock().elapsed(now)).isEqualTo(Duration.ZERO);
    }

    private Talk talk() {
        return store.now().teaching().talk().orElseThrow();
    }

    private Slide slide() {
        return Slides.shown(store.now()).orElseThrow();
    }

    private void goTo(Class<? extends Slide> kind) {
        for (var i = 0; i < 200 && !kind.isInstance(slide()); i++) {
            talk.forward();
        }
    }

    private List<Slide> all() {
        var seen = new ArrayList<Slide>();
        AppState before;
        do {
            seen.add(slide());
            before = store.now();
            talk.forward();
        } while (!store.now().equals(before));
        return seen;
    }
}
