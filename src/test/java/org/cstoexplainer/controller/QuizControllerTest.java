package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.search.Target;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class QuizControllerTest {

    private static final Content CONTENT = StoryContent.content();
    private static final QuestionId THIRD = CONTENT.quiz().get(2).id();

    private final Store store = new Store(Moves.start(CONTENT, Settings.first()));
    private final Controllers controllers = Controllers.of(store, new QuietDesk());
    private final QuizController quiz = controllers.quiz();

    private QuestionId asked() {
        return QuizReading.of(store.now()).asked().orElseThrow().id();
    }

    private Hands hands() {
        return store.now().teaching().hands();
    }

    @Test
    void itBeginsAtTheFirstAndGoesOnToTheLast() {
        quiz.previous();
        assertThat(asked()).isEqualTo(CONTENT.quiz().getFirst().id());
        quiz.next();
        quiz.next();
        assertThat(asked()).isEqualTo(THIRD);
        quiz.last();
        quiz.next();
        assertThat(asked()).isEqualTo(CONTENT.quiz().getLast().id());
        quiz.first();
        assertThat(asked()).isEqualTo(CONTENT.quiz().getFirst().id());
    }

    @Test
    void openingAQuestionLeavesAStepOnTheTrail() {
        quiz.open(THIRD);
        assertThat(store.now().place().view()).isEqualTo(View.QUIZ);
        assertThat(asked()).isEqualTo(THIRD);
        controllers.story().back();
        assertThat(store.now().place().view()).isEqualTo(View.STORY);
    }

    @Test
    void whatIsFoundIsOpened() {
        controllers.overlay().open(new Overlay.Find("hatched"));
        controllers.find().choose(new Target.ToQuestion(THIRD));
        assertThat(store.now().place().view()).isEqualTo(View.QUIZ);
        assertThat(store.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(asked()).isEqualTo(THIRD);
    }

    @Test
    void aChoiceCanBeChangedUntilTheAnswerIsShown() {
        quiz.open(THIRD);
        quiz.choose(Letter.B);
        quiz.choose(Letter.C);
        quiz.reveal();
        quiz.choose(Letter.A);
        assertThat(store.now().teaching().choices()).containsOnlyKeys(THIRD).containsValue(Letter.C);
        assertThat(hands().revealed()).containsExactly(THIRD);
    }

    @Test
    void handsAreCountedForTheQuestionThatIsShown() {
        quiz.open(THIRD);
        quiz.count(Letter.B, 1);
        quiz.count(Letter.B, 1);
        quiz.count(Letter.D, 1);
        quiz.count(Letter.A, -1);
        assertThat(hands().of(THIRD).hands()).isEqualTo(List.of(0, 2, 0, 1));
        quiz.next();
        assertThat(hands().of(asked()).empty()).isTrue();
    }

    @Test
    void askingAgainTakesEverythingBackForThatQuestionAlone() {
        quiz.first();
        quiz.count(Letter.A, 3);
        quiz.open(THIRD);
        quiz.count(Letter.B, 5);
        quiz.choose(Letter.B);
        quiz.reveal();
        quiz.again();
        assertThat(hands().of(THIRD).empty()).isTrue();
        assertThat(hands().revealed()).isEmpty();
        assertThat(store.now().teaching().choices()).isEmpty();
        assertThat(hands().of(CONTENT.quiz().getFirst().id()).total()).isEqualTo(3);
    }

    @Test
    void aQuestionLeadsToItsStepWhateverTreatyIsWalked() {
        controllers.walk().answer(Answer.YES);
        controllers.walk().choose(new TreatyId("nato5"));
        controllers.walk().open(new StepId("request"));
        assertThat(store.now().place().view()).isEqualTo(View.ARTICLE4);
        assertThat(store.now().walk().treaty()).isEqualTo(new TreatyId("article4"));
        assertThat(store.now().walk().page()).isEqualTo(new WalkPage.AtStep(new StepId("request")));
        assertThat(store.now().walk().answers().given()).containsEntry(new StepId("member"), Answer.YES);
    }

    @Test
    void aLessonBeginsAtTheQuestionThatIsShown() {
        var lesson = CONTENT.lessons().getLast();
        quiz.open(new QuestionId("Q09"));
        controllers.talk().startHere();
        var item = store.now().teaching().talk().orElseThrow().at().item();
        assertThat(lesson.items().get(item)).hasFieldOrPropertyWithValue("question", new QuestionId("Q09"));
    }

    @Test
    void aQuestionThatTheContentNoLongerHasIsPassedOver() {
        quiz.open(new QuestionId("Q99"));
        assertThat(QuizReading.of(store.now()).asked()).isEqualTo(Optional.of(CONTENT.quiz().getFirst()));
    }
}
