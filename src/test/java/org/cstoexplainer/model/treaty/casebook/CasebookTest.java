package org.cstoexplainer.model.treaty.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Laws;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class CasebookTest {

    private final List<Case> cases = StoryContent.content().cases();

    @Test
    void threeCasesAreSupposedAndEightHappened() {
        assertThat(cases.stream().filter(one -> one.kind() == CaseKind.WHAT_IF)).hasSize(3);
        assertThat(cases.stream().filter(one -> one.kind() == CaseKind.HAPPENED)).hasSize(8)
                .allMatch(one -> one.precedent().isPresent());
    }

    @Test
    void everyStepOfACaseHasEvidenceAndAReason() {
        assertThat(cases.stream().flatMap(one -> one.steps().stream()))
                .allMatch(step -> !step.evidence().isEmpty());
        assertThat(cases).allMatch(one -> one.steps().size() == Laws.article4().steps().size());
    }

    @Test
    void aCaseGivesItsReasonForItsOwnAnswersOnly() {
        var reasons = Columns.evidenceReasons(one("troops-fired-at"));

        assertThat(reasons.of(Laws.step("attack"), Answer.CONTESTED).orElseThrow().in(Lang.EN))
                .isEqualTo("Firing back: an attack on Russia, or self-defence?");
        assertThat(reasons.of(Laws.step("attack"), Answer.YES)).isEmpty();
        assertThat(reasons.of(Laws.step("weather"), Answer.YES)).isEmpty();
        assertThat(Columns.statesReasons(one("kursk-2024")).of(Laws.step("request"), Answer.NO).orElseThrow()
                .in(Lang.EN)).isEqualTo("Russia made no request.");
        assertThat(Columns.statesReasons(one("troops-fired-at")).of(Laws.step("request"), Answer.NO)).isEmpty();
    }

    @Test
    void aCaseThatDidNotHappenHasNoSecondColumn() {
        assertThat(Columns.whatTheStatesDid(one("troops-fired-at"))).isEqualTo(Answers.NONE);
    }

    @Test
    void underAnotherTreatyAnswersToTheSameQuestionAreKeptAndItsOwnAreAdded() {
        var un = Laws.all().instrument(new TreatyId("un51"));
        var kazakhstan = one("kazakhstan-2022");
        var result = Transfer.assess(kazakhstan, Columns.onTheEvidence(kazakhstan), un);

        assertThat(result.answers()).isEqualTo(new Answers(Map.of(
                Laws.step("un-member"), Answer.YES, Laws.step("attack"), Answer.CONTESTED,
                Laws.step("measures"), Answer.NO, Laws.step("request"), Answer.YES,
                Laws.step("council"), Answer.UNKNOWN)));
        assertThat(Transfer.seen(kazakhstan, un).orElseThrow().view().in(Lang.EN))
                .isEqualTo("Kazakhstan is the state at issue.");
        assertThat(result.findings().getFirst().because().getFirst().reason().in(Lang.EN))
                .isEqualTo("Kazakhstan is a member of the United Nations.");
    }

    @Test
    void noOtherTreatyHelpsEuropeanTroopsFiredAtInUkraine() {
        var one = one("troops-fired-at");
        var found = Columns.onTheEvidence(one);

        assertThat(Laws.all().instruments().stream().skip(1).map(treaty -> treaty.id() + " "
                + Laws.ids(Transfer.assess(one, found, treaty).ends()))).containsExactly(
                "nato5 [not-covered, article4, outside-area]",
                "eu42-7 [not-covered, outside-territory]",
                "rio3 [not-covered]",
                "un51 [not-covered, ended, alone]");
    }

    @Test
    void aCaseThatIsNotPreparedForATreatyKeepsWhatItSharesWithIt() {
        var one = one("kursk-2024");

        assertThat(Transfer.seen(one, Laws.article4())).isEmpty();
        assertThat(Transfer.assess(one, Columns.onTheEvidence(one), Laws.article4()).ends())
                .isEqualTo(Assessment.assess(Laws.article4(), Columns.onTheEvidence(one)).ends());
    }

    private Case one(String id) {
        return cases.stream().filter(one -> one.id().value().equals(id)).findFirst().orElseThrow();
    }
}
