package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.text.Lang;
import org.junit.jupiter.api.Test;

class ForksTest {

    private final Treaties all = Laws.all();
    private final Instrument treaty = Laws.article4();

    @Test
    void theReadingsOfTroopsFiredAtPartAtTheAttackAndBothEndWithoutADuty() {
        var fork = fork("y c c n");

        assertThat(fork.at().step().id()).isEqualTo(Laws.step("attack"));
        assertThat(Laws.ids(fork.yes().ends())).containsExactly("outside-territory", "no-request");
        assertThat(Laws.ids(fork.no().ends())).containsExactly("not-covered", "article2");
        assertThat(fork.endAlike()).isFalse();
        assertThat(fork.shared()).isEqualTo(Answer.NO);
        assertThat(all.sentences().of(fork).in(Lang.EN)).isEqualTo(
                "Two readings part here: Is there an armed attack on it? Both end without a duty to help.");
    }

    @Test
    void aReadingForksAgainAtTheNextContestedAnswer() {
        var fork = fork("y c c n");
        var next = Forks.of(fork.yes(), Reasons.NONE).orElseThrow();

        assertThat(next.at().step().id()).isEqualTo(Laws.step("territory"));
        assertThat(Forks.of(fork.no(), Reasons.NONE)).isEmpty();
        assertThat(Forks.readings(assess("y c c n"), Reasons.NONE)).extracting(it -> Laws.ids(it.ends()))
                .containsExactly(List.of("no-request"), List.of("outside-territory"),
                        List.of("not-covered", "article2"));
    }

    @Test
    void aContestedAnswerThatCannotMatterDoesNotFork() {
        assertThat(Forks.of(assess("n c c"), Reasons.NONE)).isEmpty();
        assertThat(Forks.of(assess("y - - n"), Reasons.NONE)).isEmpty();
        assertThat(Forks.readings(assess("n c"), Reasons.NONE)).hasSize(1);
    }

    @Test
    void theSentenceSaysWhetherBothEndAlike() {
        assertThat(sentence("y y y y y y c")).endsWith("Both end with a duty to help.");
        assertThat(sentence("y y y c y y y")).endsWith("They do not end alike.");
        assertThat(sentence("y y y c")).endsWith("They do not end alike.");
    }

    @Test
    void readingsThatLeadToTheSameEndsAreAlike() {
        var same = new Fork(fork("y c").at(), assess("y n"), assess("y n"));

        assertThat(same.endAlike()).isTrue();
        assertThat(all.sentences().of(same).in(Lang.EN)).endsWith("Both lead to the same ends.");
    }

    @Test
    void eachReadingIsHeadedByWhatItSays() {
        var fork = fork("y c c n");

        assertThat(all.sentences().reading(fork, true).in(Lang.EN))
                .isEqualTo("One reading: there was an armed attack on a member.");
        assertThat(all.sentences().reading(fork, false).in(Lang.EN))
                .isEqualTo("The other reading: there was no armed attack on a member.");
    }

    private String sentence(String answers) {
        return all.sentences().of(fork(answers)).in(Lang.EN);
    }

    private Fork fork(String answers) {
        return Forks.of(assess(answers), Reasons.NONE).orElseThrow();
    }

    private Result assess(String answers) {
        return Assessment.assess(treaty, Laws.answers(treaty, answers));
    }
}
