package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// A lesson of a stop with two pages, a walk, two questions and a stop with one page.
class LessonStepsTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final CaseId CASE = new CaseId("troops-stationed");
    private static final QuestionId Q09 = new QuestionId("Q09");
    private static final QuestionId Q05 = new QuestionId("Q05");
    private static final Lesson LESSON = new Lesson(new LessonId("own"), Wording.english("Mine"), List.of(
            new LessonItem.Stop(new StopId("statement"), 3), new LessonItem.Walk(CASE, 8), new LessonItem.Question(Q09, 2),
            new LessonItem.Question(Q05, 2), new LessonItem.Stop(new StopId("war"), 1)));
    private static final AppState BEGUN = LessonSteps.begin(Moves.start(CONTENT, Settings.first()), LESSON, 0, TEN);

    private static AppState forward(AppState state) {
        return LessonSteps.forward(state, TEN);
    }

    private static AppState times(int count, AppState from, UnaryOperator<AppState> step) {
        return Stream.iterate(from, step).skip(count).findFirst().orElseThrow();
    }

    private static LessonPlace at(AppState state) {
        return state.teaching().talk().orElseThrow().at();
    }

    private static AppState jump(int item) {
        return LessonSteps.jump(BEGUN, item, TEN);
    }

    /// What a step of the lesson shows, in short.
    private static String told(Slide slide) {
        return switch (slide) {
            case Slide.OfStop(var stop, var page, var build, var of) -> stop + " " + page + " " + (build + 1) + "/" + of;
            case Slide.OfStep(var walk, _) -> ((WalkPage.AtStep) walk.page()).step().value();
            case Slide.OfOutcome(_, var part, _) -> "outcome " + part;
            case Slide.OfQuestion(var question, _, var revealed, var number, var of) ->
                question + (revealed ? "!" : "?") + " " + number + "/" + of;
            case Slide.OfMap _ -> "map";
            case Slide.End _ -> "end";
        };
    }

    @Test
    void twoButtonsLeadThroughTheWholeLesson() {
        var shown = new ArrayList<String>();
        var state = BEGUN;
        for (var step = 0; step < 14; step++) {
            shown.add(told(Slides.shown(state).orElseThrow()));
            assertThat(Slides.live(forward(state))).isEqualTo(Slides.next(state));
            state = forward(state);
        }
        assertThat(shown).containsExactly("statement QUOTE 1/2", "statement WORDS 2/2", "member", "attack", "threat", "outcome 0",
                "outcome 1",
                "outcome 2", "Q09? 1/2", "Q09! 1/2", "Q05? 2/2", "Q05! 2/2", "war WORDS 1/1", "end");
        assertThat(forward(state)).isEqualTo(state);
    }

    @Test
    void backwardTakesBackPagesAndReveals() {
        assertThat(LessonSteps.backward(BEGUN, TEN)).isEqualTo(BEGUN);
        assertThat(at(LessonSteps.backward(forward(BEGUN), TEN))).isEqualTo(new LessonPlace(0, 0));
        var revealed = forward(jump(2));
        assertThat(revealed.teaching().hands().revealed()).containsExactly(Q09);
        var hidden = LessonSteps.backward(revealed, TEN);
        assertThat(hidden.teaching().hands().revealed()).isEmpty();
        assertThat(at(hidden)).isEqualTo(LessonPlace.at(2));
        assertThat(at(LessonSteps.backward(hidden, TEN)).item()).isEqualTo(1);
        assertThat(at(LessonSteps.backward(jump(5), TEN))).isEqualTo(new LessonPlace(4, 0));
    }

    @Test
    void aWalkIsComeToFromBehindWhereItsAnswersLead() {
        var question = times(8, BEGUN, LessonStepsTest::forward);
        assertThat(at(question)).isEqualTo(LessonPlace.at(2));
        var back = LessonSteps.backward(question, TEN);
        assertThat(told(Slides.live(back))).isEqualTo("outcome 2");
        assertThat(told(Slides.live(times(2, back, it -> LessonSteps.backward(it, TEN))))).isEqualTo("outcome 0");
        assertThat(told(Slides.live(times(3, back, it -> LessonSteps.backward(it, TEN))))).isEqualTo("threat");
    }

    @Test
    void aWalkWithoutAnswersIsComeToFromBehindAtItsFirstQuestion() {
        assertThat(told(Slides.live(LessonSteps.backward(jump(2), TEN)))).isEqualTo("member");
    }

    @Test
    void beforeTheFirstQuestionOfAWalkAllItsAnswersAreMarked() {
        var steps = new ArrayList<Integer>();
        var state = jump(1);
        while (at(state).item() == 1 && steps.size() < 9) {
            state = LessonSteps.backward(state, TEN);
            steps.add(at(state).item());
        }
        assertThat(steps).containsExactly(1, 1, 1, 0);
        assertThat(at(state)).isEqualTo(new LessonPlace(0, 1));
    }

    @Test
    void aJumpGoesToTheFirstPageOfAPart() {
        assertThat(at(jump(4))).isEqualTo(LessonPlace.at(4));
        assertThat(jump(4).place().stop()).isEqualTo(new StopId("war"));
        assertThat(jump(4).map().named()).contains(new ViewId("ukraine"));
        assertThat(told(Slides.live(jump(5)))).isEqualTo("end");
        assertThat(jump(6)).isEqualTo(BEGUN);
        assertThat(jump(-1)).isEqualTo(BEGUN);
        assertThat(jump(0)).isEqualTo(BEGUN);
    }

    @Test
    void theTimeOfThePartThatIsLeftIsCounted() {
        var left = LessonSteps.jump(BEGUN, 4, TEN.plusSeconds(90)).teaching().talk().orElseThrow();
        assertThat(left.clock().spent()).isEqualTo(Map.of(0, Duration.ofSeconds(90)));
        assertThat(LessonSteps.left(left, TEN.plusSeconds(100)).clock().spent())
                .isEqualTo(Map.of(0, Duration.ofSeconds(90), 4, Duration.ofSeconds(10)));
    }

    @Test
    void theMapAloneIsLeftWithItsPart() {
        var talk = BEGUN.teaching().talk().orElseThrow().mapping(true);
        var mapped = BEGUN.with(BEGUN.teaching().with(talk));
        assertThat(Slides.live(mapped)).isEqualTo(new Slide.OfMap(mapped.map(), mapped.place()));
        assertThat(LessonSteps.jump(mapped, 2, TEN).teaching().talk().orElseThrow().map()).isFalse();
    }

    @Test
    void theClassKeepsItsPictureWhileTheTeacherGoesOn() {
        var frozen = BEGUN.with(BEGUN.teaching().with(BEGUN.teaching().talk().orElseThrow().freezing(Slides.shown(BEGUN))));
        assertThat(Slides.shown(forward(frozen))).isEqualTo(Slides.shown(BEGUN));
        assertThat(Slides.live(forward(frozen))).isEqualTo(Slides.live(forward(BEGUN)));
    }

    @Test
    void withoutALessonNothingIsShownAndNothingMoves() {
        var desk = Moves.start(CONTENT, Settings.first());
        assertThat(Slides.shown(desk)).isEmpty();
        assertThat(List.of(forward(desk), LessonSteps.backward(desk, TEN), LessonSteps.at(desk))).containsOnly(desk);
    }

    @Test
    void handsAreShownWhereTheyWereCounted() {
        var five = Tally.none(4).plus(1, 5);
        var two = Tally.none(3).plus(0, 2);
        var hands = BEGUN.teaching().hands().with(Q09, five).with(CASE, new StepId("member"), two);
        assertThat(Slides.live(jump(2).with(jump(2).teaching().with(hands)))).isEqualTo(new Slide.OfQuestion(Q09, five, false, 1, 2));
        var walk = jump(1).with(jump(1).teaching().with(hands));
        assertThat(Slides.live(walk)).isEqualTo(new Slide.OfStep(walk.walk(), two));
        var outcome = times(3, walk, LessonStepsTest::forward);
        assertThat(Slides.live(outcome)).isEqualTo(new Slide.OfOutcome(outcome.walk(), 0, Map.of(new StepId("member"), two)));
    }

    @Test
    void aLessonThatBeginsHasNoHandOfTheOneBefore() {
        var hands = BEGUN.with(BEGUN.teaching().with(Hands.NONE.revealing(Q09, true)));
        assertThat(LessonSteps.begin(hands, LESSON, 2, TEN).teaching().hands()).isEqualTo(Hands.NONE);
        assertThat(at(LessonSteps.begin(hands, LESSON, 2, TEN))).isEqualTo(LessonPlace.at(2));
    }

    @Test
    void aLessonGoesOnAtAPageThatThereIs() {
        var talk = BEGUN.teaching().talk().orElseThrow();
        for (var place : Map.of(new LessonPlace(0, 9), 1, new LessonPlace(1, 9), 2, new LessonPlace(2, 9), 2, new LessonPlace(0, 1), 1)
                .entrySet()) {
            var on = LessonSteps.at(BEGUN.with(BEGUN.teaching().with(talk.with(place.getKey()))));
            assertThat(at(on)).isEqualTo(place.getKey().page(place.getValue()));
        }
        var end = BEGUN.with(BEGUN.teaching().with(talk.with(LessonPlace.at(5))));
        assertThat(LessonSteps.at(end)).isEqualTo(end);
        assertThat(LessonSteps.item(end.teaching().talk().orElseThrow())).isEqualTo(Optional.empty());
        assertThat(LessonSteps.item(talk)).contains(LESSON.items().getFirst());
    }

    @Test
    void aLessonGoesOnWithTheAnswersThatWereGiven() {
        var walked = forward(jump(1));
        assertThat(walked.walk().answers().given()).hasSize(1);
        assertThat(LessonSteps.at(walked).walk()).isEqualTo(walked.walk());
        var other = walked.with(WalkSteps.enter(walked, new CaseId("kursk-2024"), false));
        assertThat(LessonSteps.at(other).walk().chosen()).contains(CASE);
        assertThat(LessonSteps.at(other).walk().answers().given()).isEmpty();
    }
}
