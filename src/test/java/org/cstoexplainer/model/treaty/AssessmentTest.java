package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    private final Instrument treaty = Laws.article4();

    /// The answers to the numbered steps, `/`, the answer to threat; the ends; the headline.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            n             / - | not-covered       | On these answers, nobody owes help now: the state at issue is not a party to the treaty. Neither Article 4 nor Article 2 applies.
            y n           / n | not-covered       | On these answers, nobody owes help now: there was no armed attack on a member. Neither Article 4 nor Article 2 applies.
            y n           / y | article2          | On these answers, nobody owes help now: there was no armed attack on a member. Article 2 applies: the members consult, co-ordinate their positions and adopt measures to help.
            y y n         / - | outside-territory | On these answers, nobody owes help now: it did not happen on a member’s territory. Article 4 has not been applied outside members’ territory.
            y y y n       / - | no-request        | On these answers, nobody owes help now: no request was made. Members may still help each other, state to state.
            y y y y n     / - | no-decision       | On these answers, nobody owes help now: the heads of state did not agree. Smaller steps remain possible, such as a mission or mediation.
            y y y y y n   / - | outside-51        | On these answers, nobody owes help now: it does not fit Article 51 of the UN Charter. Article 4 gives help only by the right of self-defence in the UN Charter.
            y y y y y y n / - | owed-not-told     | On these answers, help is owed; what kind of help stays open. The members’ duty to inform the Security Council at once is not met.
            y y y y y y y / - | owed              | On these answers, help is owed; what kind of help stays open. The members choose the help that is necessary; troops are possible, not required.
            y y y y y y c / - | owed owed-not-told | On these answers, help is owed; what kind of help stays open. Whether the Security Council was told at once is contested.
            y c c n       / - | not-covered article2 outside-territory no-request | On these answers, nobody owes help now: no request was made. Whether there was an armed attack on a member is contested.
            y - y y y y y / y | article2 owed     | On these answers, it is open whether help is owed. Whether there was an armed attack on a member is not known.
            """)
    void eachEndHasItsHeadline(String answers, String ends, String headline) {
        var sides = answers.split("/");
        var given = Laws.answers(treaty, sides[0]).with(Laws.step("threat"), Laws.answer(sides[1].strip()));
        var result = Assessment.assess(treaty, given);

        assertThat(String.join(" ", Laws.ids(result.ends()))).isEqualTo(ends);
        assertThat(result.headline().stream().map(AssessmentTest::words).collect(Collectors.joining(" ")))
                .isEqualTo(headline);
    }

    @Test
    void contestedAndUnknownAreOpenInTheirOwnWords() {
        var result = Assessment.assess(treaty, Laws.answers(treaty, "y c - n").with(Laws.step("threat"), Answer.YES));

        assertThat(result.open()).extracting(AssessmentTest::words).containsExactly(
                "Whether there was an armed attack on a member is contested.",
                "Whether it happened on a member’s territory is not known.");
        assertThat(result.certain()).isEmpty();
        assertThat(words(result.briefly())).isEqualTo("Nobody owes help");
    }

    @Test
    void theNumbersOfTheStepsPassOverWhatIsAskedAside() {
        var result = Assessment.assess(treaty, Laws.answers(treaty, "y y y n"));

        assertThat(result.path().stream().map(leg -> leg.step().id() + " " + leg.number().orElse(0)))
                .containsExactly("member 1", "attack 2", "threat 0", "territory 3", "request 4", "consent 5",
                        "charter51 6", "council 7");
        assertThat(result.walked().map(leg -> leg.step().id().value()))
                .containsExactly("member", "attack", "territory", "request");
        assertThat(words(result.briefly())).isEqualTo("No request, no duty");
    }

    @Test
    void theTreeOfFindingsExplainsEveryPart() {
        var help = Assessment.assess(treaty, Laws.answers(treaty, "y c c n")).findings().getFirst();

        assertThat(help.truth()).isEqualTo(Answer.NO);
        assertThat(words(help.reason())).isEqualTo("Help is not owed.");
        assertThat(words(help.cites())).contains("Treaty, Article 4", "Article 6", "Article 12", "Article 51");
        assertThat(help.phrase()).isEmpty();
        assertThat(help.because().stream().map(part -> part.truth() + " "
                + part.phrase().orElseThrow() + ": " + words(part.reason())))
                .startsWith("YES one of the Member States: It is a party",
                        "CONTESTED undergoes aggression: The sides disagree",
                        "CONTESTED territorial integrity and sovereignty: Whose land it is, is disputed",
                        "NO at request of this Member State: No request is known");
    }

    @Test
    void theOppositeOfAConditionRestsOnIt() {
        var answers = Laws.answers(treaty, "y n").with(Laws.step("threat"), Answer.YES);
        var consult = Assessment.assess(treaty, answers).findings().get(1);
        var noAttack = consult.because().get(1);

        assertThat(consult.truth()).isEqualTo(Answer.YES);
        assertThat(words(consult.reason())).isEqualTo("The members consult under Article 2.");
        assertThat(noAttack.truth()).isEqualTo(Answer.YES);
        assertThat(words(noAttack.clause())).isEqualTo("there was no armed attack on a member");
        assertThat(noAttack.because()).singleElement().extracting(Finding::truth).isEqualTo(Answer.NO);
    }

    @Test
    void theReasonsOfACaseStandBeforeTheGeneralOnes() {
        Reasons reasons = (step, answer) -> step.value().equals("attack") && answer == Answer.CONTESTED
                ? Optional.of(Wording.english("Two readings.")) : Optional.empty();
        var parts = Assessment.assess(treaty, Laws.answers(treaty, "y c"), reasons).findings().getFirst().because();

        assertThat(parts.stream().limit(2).map(part -> words(part.reason())))
                .containsExactly("It is a party", "Two readings.");
    }

    @Test
    void ofAnyOfSeveralNoneHoldsOnlyIfAllFail() {
        var nato = Laws.all().instruments().get(1);
        var land = Assessment.assess(nato, Laws.answers(nato, "y y n y y y"));
        var nowhere = Assessment.assess(nato, Laws.answers(nato, "y y n n y y"));

        assertThat(land.effect()).isEqualTo(Answer.YES);
        assertThat(Laws.ids(nowhere.ends())).containsExactly("outside-area");
        assertThat(words(nowhere.headline().getFirst()))
                .isEqualTo("On these answers, nobody owes help now: the attack was not in the treaty’s area.");
        assertThat(words(nowhere.findings().getFirst().because().get(2).reason()))
                .isEqualTo("The attack was not in the treaty’s area.");
    }

    @Test
    void aRightThatHasEndedGivesWhatEndedItAsTheReason() {
        var un = Laws.all().instruments().getLast();

        assertThat(words(Assessment.assess(un, Laws.answers(un, "y y y")).headline().getFirst())).isEqualTo(
                "On these answers, others have no right to help by force: "
                        + "the Security Council has taken the necessary measures.");
    }

    private static String words(Wording wording) {
        return wording.in(Lang.EN);
    }
}
