package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class TreatyRecordsTest {

    private final Instrument treaty = Laws.article4();

    @Test
    void aPhraseIsFoundWhereItStandsForTheNthTime() {
        var text = "aggression and aggression";

        assertThat(anchor("aggression", 1).in(text)).isEqualTo(OptionalInt.of(0));
        assertThat(anchor("aggression", 2).in(text)).isEqualTo(OptionalInt.of(15));
        assertThat(anchor("aggression", 3).in(text)).isEmpty();
        assertThat(anchor("help", 1).in(text)).isEmpty();
    }

    @Test
    void everyNumberedStepOfArticleFourIsAPhraseOfItsText() {
        var body = StoryContent.content().bodies().get(new TextId("treaty"));

        assertThat(treaty.steps().stream().filter(step -> !step.aside())).hasSize(7)
                .allMatch(step -> step.anchor().orElseThrow().in(body).isPresent());
        assertThat(treaty.steps().stream().filter(Step::aside)).singleElement()
                .matches(step -> step.anchor().isEmpty() && step.cites().in(Lang.EN).contains("Article 2"));
        assertThat(treaty.steps().stream().filter(Step::practice)).extracting(Step::id)
                .containsExactly(Laws.step("territory"));
    }

    @Test
    void theTextIsTheArticlesWordForWord() {
        var bodies = StoryContent.content().bodies();
        var article = plain(bodies.get(new TextId("article")));

        assertThat(bodies.get(new TextId("treaty")).split("\n\n")).hasSize(3)
                .allMatch(paragraph -> article.contains(plain(paragraph)));
    }

    @Test
    void answersCanBeGivenReplacedAndTakenBack() {
        var answers = Answers.NONE.with(Laws.step("attack"), Answer.YES).with(Laws.step("attack"), Answer.NO);

        assertThat(answers.of(Laws.step("attack"))).isEqualTo(Answer.NO);
        assertThat(answers.of(Laws.step("request"))).isEqualTo(Answer.UNKNOWN);
        assertThat(answers.without(Laws.step("attack"))).isEqualTo(Answers.NONE);
    }

    @Test
    void aTreatyFindsItsStepsAndEnds() {
        assertThat(treaty.step(Laws.step("request")).id().value()).isEqualTo("request");
        assertThat(treaty.end(new EndId("owed")).id().value()).isEqualTo("owed");
        assertThat(treaty.asks(Laws.step("request"))).isTrue();
        assertThat(treaty.asks(new StepId("weather"))).isFalse();
        assertThatThrownBy(() -> treaty.end(new EndId("weather"))).isInstanceOf(NoSuchElementException.class);
        assertThat(Laws.all().find(new TreatyId("weather"))).isEmpty();
        assertThat(Laws.all().instrument(new TreatyId("un51")).id().value()).isEqualTo("un51");
    }

    @Test
    void aTreatyHasStepsEffectsAndEndsAndNotTooMany() {
        assertThat(with(treaty.steps(), treaty.effects(), treaty.ends())).isEqualTo(treaty);
        var most = Collections.nCopies(Instrument.MOST - treaty.ends().size(), treaty.steps().getFirst());
        assertThat(with(most, treaty.effects(), treaty.ends()).steps()).hasSize(56);
        assertThatThrownBy(() -> with(List.of(), treaty.effects(), treaty.ends()));
        assertThatThrownBy(() -> with(treaty.steps(), List.of(), treaty.ends()));
        assertThatThrownBy(() -> with(treaty.steps(), treaty.effects(), List.of()));
        var tooMany = Collections.nCopies(Instrument.MOST - treaty.ends().size() + 1, treaty.steps().getFirst());
        assertThatThrownBy(() -> with(tooMany, treaty.effects(), treaty.ends()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("64");
    }

    @Test
    void theComparisonHasAHeadingAndACellForEachFacet() {
        assertThat(Arrays.stream(Facet.values()).map(facet -> Laws.all().headings().of(facet).in(Lang.EN)))
                .containsExactly("What sets it off", "Where it holds", "Who must ask", "What others owe",
                        "Does help follow by itself?", "The United Nations", "When it was invoked");
        var un = Laws.all().instrument(new TreatyId("eu42-7")).comparison();
        assertThat(Arrays.stream(Facet.values()).map(un::cell)).containsExactly(un.trigger(), un.where(), un.asks(),
                un.owed(), un.automatic(), un.un(), un.used());
        assertThat(Laws.all().instruments()).allMatch(instrument -> Arrays.stream(Facet.values())
                .map(instrument.comparison()::cell)
                .allMatch(cell -> cell.words().isPresent() || cell.text().isPresent()));
    }

    @Test
    void theTallyCountsTheNumberedSteps() {
        var answers = Laws.answers(treaty, "y c c n").with(Laws.step("threat"), Answer.CONTESTED);

        assertThat(Tally.of(Assessment.assess(treaty, answers))).isEqualTo(new Tally(1, 1, 2, 0, 3));
        assertThat(Tally.of(Assessment.assess(treaty, Answers.NONE))).isEqualTo(new Tally(0, 0, 0, 7, 0));
    }

    private Instrument with(List<Step> steps, List<Effect> effects, List<End> ends) {
        return new Instrument(treaty.id(), treaty.name(), treaty.shortName(), treaty.label(), treaty.parties(), treaty.clauses(),
                treaty.earlier(), treaty.beside(), treaty.provisions(), steps, effects, ends, treaty.phrasing(),
                treaty.staysOpen(), treaty.comparison(), treaty.sources());
    }

    private static Anchor anchor(String words, int occurrence) {
        return new Anchor(new TextId("treaty"), new Verbatim(words), occurrence);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
