package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class WalkStepsTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final WalkState WALK = START.walk();
    private static final StepId MEMBER = new StepId("member");
    private static final StepId ATTACK = new StepId("attack");
    private static final Answers YES = Answers.NONE.with(MEMBER, Answer.YES);
    private static final WalkPage OUTCOME = new WalkPage.Outcome();

    @Test
    void goingOnTakesTheMarkedAnswer() {
        assertThat(WalkSteps.forward(START)).isEqualTo(WALK.with(YES).at(ATTACK));
        assertThat(WalkSteps.forward(START.with(WALK.marking(Answer.UNKNOWN))).answers()).isEqualTo(Answers.NONE.with(MEMBER,
                Answer.UNKNOWN));
        assertThat(WalkSteps.forward(START.with(WALK.marking(Answer.NO))).page()).isEqualTo(OUTCOME);
        assertThat(WalkSteps.forward(START.with(WALK.at(OUTCOME)))).isEqualTo(WALK.at(OUTCOME));
        assertThat(WalkSteps.forward(START.with(WALK.flipped(Answers.NONE))).before()).isEmpty();
    }

    @Test
    void goingBackMarksTheNextAnswerAndThenGoesAQuestionBack() {
        var walk = Optional.of(WALK.with(YES).at(ATTACK));
        for (var i = 0; i < 3; i++) {
            walk = WalkSteps.backward(START.with(walk.orElseThrow()));
            assertThat(walk.orElseThrow().page()).isEqualTo(new WalkPage.AtStep(ATTACK));
            assertThat(walk.orElseThrow().mark()).isPresent();
        }
        walk = WalkSteps.backward(START.with(walk.orElseThrow()));
        assertThat(walk).contains(WALK.with(YES).at(MEMBER));
        for (var i = 0; i < 3; i++) {
            walk = WalkSteps.backward(START.with(walk.orElseThrow()));
        }
        assertThat(WalkSteps.backward(START.with(walk.orElseThrow()))).isEmpty();
    }

    @Test
    void fromTheOutcomeItGoesBackToTheLastQuestion() {
        assertThat(WalkSteps.backward(START.with(WALK.with(YES).at(OUTCOME)))).map(WalkState::page)
                .contains(new WalkPage.AtStep(WalkReading.of(CONTENT, WALK.with(YES)).last()));
    }

    @Test
    void aQuestionThatIsLeftWithoutAnAnswerCountsAsNotKnown() {
        assertThat(WalkSteps.after(START, MEMBER)).isEqualTo(WALK.with(Answers.NONE.with(MEMBER, Answer.UNKNOWN)).at(ATTACK));
        assertThat(WalkSteps.after(START.with(WALK.with(YES)), MEMBER)).isEqualTo(WALK.with(YES).at(ATTACK));
        var no = WALK.with(Answers.NONE.with(MEMBER, Answer.NO));
        assertThat(WalkSteps.after(START.with(no), MEMBER)).isEqualTo(no.at(OUTCOME));
    }

    @Test
    void aCaseIsComeToAtItsFirstQuestionOrWhereItsAnswersLead() {
        var state = START.with(WALK.with(YES).at(ATTACK).toggling(WalkExtra.WHY));
        var same = WALK.chosen().orElseThrow();
        assertThat(WalkSteps.enter(state, same, false)).isEqualTo(state.walk().at(MEMBER));
        assertThat(WalkSteps.enter(state, same, true)).isEqualTo(state.walk().at(OUTCOME));
        assertThat(WalkSteps.enter(START, same, true)).isEqualTo(WALK.at(MEMBER));
        var other = new CaseId("kursk-2024");
        assertThat(WalkSteps.enter(state, other, true)).isEqualTo(new WalkState(new TreatyId("article4"), Optional.of(other), Map.of(),
                new WalkPage.AtStep(MEMBER), List.of(), Set.of(WalkExtra.WHY), Optional.empty()));
    }

    @Test
    void answersBelongToTheirTreaty() {
        var nato = WALK.with(YES).under(new TreatyId("nato5"), OUTCOME);
        assertThat(nato.answers()).isEqualTo(Answers.NONE);
        assertThat(nato.given()).isEqualTo(Map.of(new TreatyId("article4"), YES));
        assertThat(nato.with(Answers.NONE.with(ATTACK, Answer.NO)).given()).hasSize(2);
        assertThat(nato.under(WALK.treaty(), OUTCOME).answers()).isEqualTo(YES);
        assertThat(nato.treaty()).isEqualTo(new TreatyId("nato5"));
        assertThat(nato.page()).isEqualTo(OUTCOME);
    }

    @Test
    void switchesAreUndoneOneAfterTheOther() {
        var no = Answers.NONE.with(MEMBER, Answer.NO);
        var twice = WALK.with(YES).flipped(no).flipped(Answers.NONE);
        assertThat(twice.before()).containsExactly(YES, no);
        assertThat(twice.answers()).isEqualTo(Answers.NONE);
        assertThat(twice.undone().answers()).isEqualTo(no);
        assertThat(twice.undone().before()).containsExactly(YES);
        assertThat(twice.undone().undone()).isEqualTo(WALK.with(YES));
        assertThat(WALK.with(YES).undone()).isEqualTo(WALK.with(YES));
        assertThat(twice.settled().before()).isEmpty();
        assertThat(twice.settled().answers()).isEqualTo(Answers.NONE);
    }

    @Test
    void aMarkIsGoneOnceOneAnswersOrLeavesTheQuestion() {
        var marked = WALK.marking(Answer.CONTESTED);
        assertThat(marked.mark()).contains(Answer.CONTESTED);
        assertThat(marked.with(YES).mark()).isEmpty();
        assertThat(marked.at(ATTACK).mark()).isEmpty();
        assertThat(marked.under(WALK.treaty(), OUTCOME).mark()).isEmpty();
        assertThat(marked.toggling(WalkExtra.WHY).mark()).contains(Answer.CONTESTED);
        assertThat(marked.settled().mark()).contains(Answer.CONTESTED);
    }

    @Test
    void whatIsUnfoldedIsFoldedAgain() {
        var open = WALK.toggling(WalkExtra.WHY).toggling(WalkExtra.PLAIN);
        assertThat(open.shows(WalkExtra.WHY)).isTrue();
        assertThat(open.shows(WalkExtra.REPEATS)).isFalse();
        assertThat(open.toggling(WalkExtra.WHY).open()).isEqualTo(Set.of(WalkExtra.PLAIN));
    }
}
