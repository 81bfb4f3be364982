package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class WalkReadingTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final CaseId FIRST = new CaseId("troops-stationed");
    private static final TreatyId NATO = new TreatyId("nato5");
    private static final StepId MEMBER = new StepId("member");
    private static final StepId ATTACK = new StepId("attack");
    private static final StepId THREAT = new StepId("threat");

    private static WalkState answered(Answer... answers) {
        var walk = WalkState.start(CONTENT);
        var steps = CONTENT.treaties().instruments().getFirst().steps();
        for (var i = 0; i < answers.length; i++) {
            walk = walk.with(walk.answers().with(steps.get(i).id(), answers[i]));
        }
        return walk;
    }

    private static WalkReading of(WalkState walk) {
        return WalkReading.of(CONTENT, walk);
    }

    @Test
    void aWalkStartsAtTheFirstQuestionOfTheFirstCase() {
        assertThat(WalkState.start(CONTENT)).isEqualTo(new WalkState(new TreatyId("article4"), Optional.of(FIRST), Map.of(),
                new WalkPage.AtStep(MEMBER), List.of(), Set.of(), Optional.empty()));
        assertThat(of(WalkState.start(CONTENT)).asked().orElseThrow().id()).isEqualTo(MEMBER);
        assertThat(of(WalkState.start(CONTENT)).atIssue(MEMBER)).isTrue();
        assertThat(of(WalkState.start(CONTENT)).atIssue(ATTACK)).isFalse();
    }

    @Test
    void theQuestionsOfArticle4HaveSevenNumbers() {
        assertThat(of(WalkState.start(CONTENT)).count()).isEqualTo(7);
        assertThat(of(WalkState.start(CONTENT)).path()).extracting(leg -> leg.step().id()).doesNotContain(THREAT).hasSize(7);
    }

    @Test
    void aQuestionAsideIsOnThePathOnceAnAnswerLeadsToItOrItIsAsked() {
        assertThat(of(answered(Answer.YES, Answer.NO)).path()).extracting(leg -> leg.step().id()).contains(THREAT);
        assertThat(of(answered(Answer.YES, Answer.YES)).path()).extracting(leg -> leg.step().id()).doesNotContain(THREAT);
        assertThat(of(WalkState.start(CONTENT).at(THREAT)).path()).extracting(leg -> leg.step().id()).contains(THREAT);
        assertThat(DrawnPath.of(of(answered(Answer.YES, Answer.NO)).result().path())).extracting(leg -> leg.step().id()).contains(THREAT);
        assertThat(DrawnPath.of(of(answered(Answer.YES)).result().path())).extracting(leg -> leg.step().id()).doesNotContain(THREAT);
        assertThat(DrawnPath.of(of(answered(Answer.YES, Answer.CONTESTED, Answer.YES)).result().path()))
                .extracting(leg -> leg.step().id()).contains(THREAT);
    }

    @Test
    void theNextQuestionIsTheOneThatTheAnswersNeed() {
        var no = of(answered(Answer.YES, Answer.NO));
        assertThat(no.after(MEMBER)).contains(ATTACK);
        assertThat(no.after(ATTACK)).contains(THREAT);
        assertThat(no.after(THREAT)).isEmpty();
        assertThat(no.before(THREAT)).contains(ATTACK);
        assertThat(no.before(MEMBER)).isEmpty();
        assertThat(no.last()).isEqualTo(THREAT);
        assertThat(of(answered(Answer.NO)).after(MEMBER)).isEmpty();
        assertThat(of(answered(Answer.NO)).last()).isEqualTo(MEMBER);
    }

    @Test
    void aWalkIsCompleteWhenEveryQuestionOnTheWayHasAnAnswer() {
        assertThat(of(answered()).complete()).isFalse();
        assertThat(of(answered(Answer.NO)).complete()).isTrue();
        assertThat(of(answered(Answer.YES, Answer.NO)).complete()).isFalse();
        assertThat(of(answered(Answer.YES, Answer.NO, Answer.NO)).complete()).isTrue();
    }

    @Test
    void theMarkedAnswerIsTheOneGivenOrTheOnePrepared() {
        var walk = WalkState.start(CONTENT).at(ATTACK);
        assertThat(of(walk).prepared(ATTACK)).isEqualTo(Answer.NO);
        assertThat(of(walk).marked()).isEqualTo(Answer.NO);
        assertThat(of(walk.marking(Answer.UNKNOWN)).marked()).isEqualTo(Answer.UNKNOWN);
        var given = walk.with(walk.answers().with(ATTACK, Answer.CONTESTED));
        assertThat(of(given).marked()).isEqualTo(Answer.CONTESTED);
        assertThat(of(given).markedNext()).contains(Answer.NO);
        assertThat(of(given).answer(ATTACK)).contains(Answer.CONTESTED);
        assertThat(of(given).answered(ATTACK)).isTrue();
        assertThat(of(walk).answer(ATTACK)).isEmpty();
        assertThat(of(walk).answered(ATTACK)).isFalse();
    }

    @Test
    void everyAnswerIsMarkedOnceAndAfterTheLastThereIsNone() {
        var walk = WalkState.start(CONTENT).at(ATTACK);
        var marks = new ArrayList<Answer>();
        for (var next = Optional.of(of(walk).marked()); next.isPresent(); next = of(walk.marking(next.get())).markedNext()) {
            marks.add(next.get());
        }
        assertThat(marks).startsWith(Answer.NO).containsExactlyInAnyOrder(Answer.values());
    }

    @Test
    void anOwnCaseHasNothingPrepared() {
        var own = WalkState.begin(new TreatyId("article4"), Optional.empty(), ATTACK, Set.of());
        var state = START.with(own).with(START.settings().withOwnCase(new OwnCase("", List.of(new CountryId("KAZ")))));
        assertThat(WalkReading.of(state).prepared(ATTACK)).isEqualTo(Answer.UNKNOWN);
        assertThat(WalkReading.of(state).attacked()).containsExactly(new CountryId("KAZ"));
        assertThat(WalkReading.of(state).evidence(ATTACK)).isEmpty();
        assertThat(WalkReading.of(state).caseStep(ATTACK)).isEmpty();
        assertThat(WalkReading.of(state).atHome()).isTrue();
        assertThat(WalkReading.of(START).attacked()).containsExactly(new CountryId("RUS"));
    }

    @Test
    void aCaseBringsItsEvidenceToItsOwnTreatyOnly() {
        var home = of(WalkState.start(CONTENT));
        assertThat(home.atHome()).isTrue();
        assertThat(home.evidence(THREAT)).isNotEmpty();
        assertThat(home.ruling(THREAT)).isEmpty();
        assertThat(home.seen()).isEmpty();
        var nato = CONTENT.treaties().instrument(NATO);
        var away = of(WalkState.start(CONTENT).under(NATO, new WalkPage.AtStep(nato.steps().getFirst().id())));
        assertThat(away.instrument()).isEqualTo(nato);
        assertThat(away.atHome()).isFalse();
        assertThat(away.attacked()).isEmpty();
        assertThat(away.caseStep(THREAT)).isEmpty();
        assertThat(away.seen()).isPresent();
        assertThat(away.asked()).contains(nato.steps().getFirst());
        assertThat(nato.steps()).anyMatch(step -> away.ruling(step.id()).isPresent());
        assertThat(nato.steps()).allMatch(step -> away.prepared(step.id()) == away.ruling(step.id()).map(it -> it.answer())
                .orElse(Answer.UNKNOWN));
    }

    @Test
    void theSameCaseIsSeenUnderAnotherTreaty() {
        var walk = answered(Answer.YES, Answer.NO, Answer.NO);
        var reading = of(walk);
        assertThat(reading.under(reading.instrument())).isSameAs(reading.result());
        var nato = CONTENT.treaties().instrument(NATO);
        assertThat(reading.under(nato).path()).extracting(leg -> leg.step().id())
                .containsExactlyElementsOf(nato.steps().stream().map(step -> step.id()).toList());
        var away = of(walk.under(NATO, new WalkPage.Outcome()));
        assertThat(away.under(reading.instrument())).isEqualTo(reading.result());
        var own = of(WalkState.begin(NATO, Optional.empty(), nato.steps().getFirst().id(), Set.of()));
        assertThat(own.under(reading.instrument()).path()).allMatch(leg -> leg.answer() == Answer.UNKNOWN);
    }

    @Test
    void changesAreSeenFromTheAnswersBeforeAnySwitch() {
        var walk = answered(Answer.YES, Answer.NO, Answer.NO);
        assertThat(of(walk).base()).isEqualTo(walk.answers());
        assertThat(of(walk).changes()).isNotEmpty();
        var flipped = walk.flipped(walk.answers().with(ATTACK, Answer.YES)).flipped(Answers.NONE);
        assertThat(of(flipped).base()).isEqualTo(walk.answers());
        assertThat(of(flipped).changes()).isEqualTo(of(walk).changes());
    }

    @Test
    void whatTheContentNoLongerHasIsPassedOver() {
        var gone = of(WalkState.begin(new TreatyId("gone"), Optional.of(new CaseId("gone")), new StepId("gone"), Set.of()));
        assertThat(gone.instrument()).isEqualTo(CONTENT.treaties().instruments().getFirst());
        assertThat(gone.chosen()).isEmpty();
        assertThat(gone.asked().orElseThrow().id()).isEqualTo(MEMBER);
    }

    @Test
    void whoCameFromTheCardOfAnEventIsKnownToHave() {
        var card = START.with(START.place().with(new Card.OfEvent(new EventId("P7"))));
        assertThat(WalkReading.of(Moves.leave(card, card.place().in(View.ARTICLE4))).cameBy()).isTrue();
        assertThat(WalkReading.of(Moves.leave(START, START.place().in(View.ARTICLE4))).cameBy()).isFalse();
        assertThat(WalkReading.of(Moves.leave(card, card.place().in(View.QUIZ))).cameBy()).isFalse();
        assertThat(WalkReading.of(START).cameBy()).isFalse();
    }

    @Test
    void aTextIsCutIntoItsParagraphs() {
        var paragraphs = of(WalkState.start(CONTENT)).paragraphs(new TextId("article"));
        assertThat(String.join("\n\n", paragraphs)).isEqualTo(CONTENT.bodies().get(new TextId("article")).strip());
        assertThat(paragraphs).hasSizeGreaterThan(5).noneMatch(String::isBlank);
    }

    @Test
    void aContestedAnswerPartsTheReadings() {
        assertThat(of(answered(Answer.YES, Answer.CONTESTED)).fork()).isPresent();
        assertThat(of(answered(Answer.YES, Answer.NO)).fork()).isEmpty();
        assertThat(of(answered(Answer.YES, Answer.NO)).trace().lines()).isNotEmpty();
        assertThat(of(answered()).sentences()).isEqualTo(CONTENT.treaties().sentences());
        assertThat(of(answered(Answer.YES, Answer.CONTESTED, Answer.NO)).path()).extracting(leg -> leg.step().id()).contains(THREAT);
        assertThat(of(answered(Answer.YES, Answer.CONTESTED)).path()).extracting(leg -> leg.step().id()).doesNotContain(THREAT);
    }
}
