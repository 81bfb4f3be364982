package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkControllerTest {

    private static final StepId MEMBER = new StepId("member");
    private static final StepId ATTACK = new StepId("attack");
    private static final StepId REQUEST = new StepId("request");
    private static Content content;
    private Store store;
    private WalkController walk;

    @BeforeAll
    static void read() {
        content = StoryContent.content();
    }

    @BeforeEach
    void begin() {
        store = new Store(Moves.start(content, Settings.first()));
        walk = Controllers.of(store, new QuietDesk()).walk();
        walk.open(new CaseId("troops-fired-at"));
    }

    private WalkReading reading() {
        return WalkReading.of(store.now());
    }

    private Map<StepId, Answer> given() {
        return store.now().walk().answers().given();
    }

    private void at(StepId step) {
        assertThat(store.now().walk().page()).isEqualTo(new WalkPage.AtStep(step));
    }

    private void atOutcome() {
        assertThat(store.now().walk().page()).isEqualTo(new WalkPage.Outcome());
    }

    @Test
    void thePreparedAnswerIsMarked() {
        assertThat(reading().marked()).isEqualTo(Answer.YES);
        walk.goTo(ATTACK);
        assertThat(reading().marked()).isEqualTo(Answer.CONTESTED);
        walk.goTo(REQUEST);
        assertThat(reading().marked()).isEqualTo(Answer.NO);
    }

    @Test
    void theAnswerThatWasGivenIsMarkedBeforeThePreparedOne() {
        walk.goTo(ATTACK);
        walk.answer(Answer.NO);
        assertThat(reading().marked()).isEqualTo(Answer.NO);
    }

    @Test
    void forwardTakesTheMarkedAnswersToTheOutcomeAndNoFurther() {
        for (var i = 0; i < 5; i++) {
            walk.forward();
        }
        atOutcome();
        assertThat(given()).containsOnly(Map.entry(MEMBER, Answer.YES), Map.entry(ATTACK, Answer.CONTESTED),
                Map.entry(new StepId("territory"), Answer.CONTESTED), Map.entry(REQUEST, Answer.NO));
        var before = store.now();
        walk.forward();
        assertThat(store.now()).isEqualTo(before);
    }

    @Test
    void backwardGoesThroughTheAnswersAndPastTheLastAQuestionBack() {
        walk.forward();
        var marked = new ArrayList<>(List.of(reading().marked()));
        for (var i = 0; i < 3; i++) {
            walk.backward();
            marked.add(reading().marked());
        }
        assertThat(marked).containsExactly(Answer.CONTESTED, Answer.YES, Answer.NO, Answer.UNKNOWN);
        at(ATTACK);
        assertThat(given()).doesNotContainKey(ATTACK);
        walk.backward();
        at(MEMBER);
    }

    @Test
    void theAnswerGivenComesBeforeThePreparedOneAndTheOthers() {
        walk.goTo(ATTACK);
        walk.answer(Answer.NO);
        var marked = new ArrayList<Answer>();
        for (var i = 0; i < 3; i++) {
            walk.backward();
            marked.add(reading().marked());
        }
        assertThat(marked).containsExactly(Answer.CONTESTED, Answer.YES, Answer.UNKNOWN);
    }

    @Test
    void atTheFirstQuestionTheMarksBeginAgain() {
        for (var i = 0; i < 4; i++) {
            walk.backward();
        }
        at(MEMBER);
        assertThat(reading().marked()).isEqualTo(Answer.YES);
    }

    @Test
    void aMarkIsTakenAndGoneWithTheQuestion() {
        walk.backward();
        walk.forward();
        assertThat(given()).containsOnly(Map.entry(MEMBER, Answer.NO));
        atOutcome();
        assertThat(store.now().walk().mark()).isEmpty();
    }

    @Test
    void aMarkStaysWhenSomethingIsUnfolded() {
        walk.backward();
        walk.toggle(WalkExtra.WHY);
        assertThat(reading().marked()).isEqualTo(Answer.NO);
    }

    @Test
    void fromTheOutcomeBackwardGoesToTheLastQuestion() {
        walk.goTo(REQUEST);
        walk.answer(Answer.NO);
        walk.outcome();
        walk.backward();
        at(REQUEST);
    }

    @Test
    void inOnesOwnCaseNothingIsPreparedSoNotKnownIsMarked() {
        walk.chooseOwn();
        assertThat(reading().marked()).isEqualTo(Answer.UNKNOWN);
        walk.forward();
        assertThat(given()).containsOnly(Map.entry(MEMBER, Answer.UNKNOWN));
    }

    @Test
    void underAnotherTreatyWhatIsPreparedThereIsMarked() {
        walk.choose(new TreatyId("nato5"));
        walk.reset();
        assertThat(reading().instrument().id()).isEqualTo(new TreatyId("article4"));
        walk.choose(new TreatyId("nato5"));
        walk.goTo(new StepId("area-forces"));
        assertThat(reading().prepared(new StepId("area-forces"))).isEqualTo(Answer.NO);
        assertThat(reading().marked()).isEqualTo(Answer.NO);
    }

    @Test
    void aQuestionThatIsLeftWithoutAnAnswerIsNotKnown() {
        walk.next();
        assertThat(given()).containsOnly(Map.entry(MEMBER, Answer.UNKNOWN));
        at(ATTACK);
    }

    @Test
    void aThrownSwitchIsUndone() {
        walk.goTo(REQUEST);
        walk.answer(Answer.NO);
        var answers = store.now().walk().answers();
        var change = reading().changes().getFirst();
        walk.flip(change);
        assertThat(store.now().walk().answers()).isEqualTo(change.answers()).isNotEqualTo(answers);
        walk.undo();
        assertThat(store.now().walk().answers()).isEqualTo(answers);
    }

    @Test
    void theSameSwitchThrownTwiceIsTakenBack() {
        var answers = store.now().walk().answers();
        var change = reading().changes().getFirst();
        walk.flip(change);
        walk.flip(change);
        assertThat(store.now().walk().answers()).isEqualTo(answers);
        assertThat(store.now().walk().before()).isEmpty();
    }
}
