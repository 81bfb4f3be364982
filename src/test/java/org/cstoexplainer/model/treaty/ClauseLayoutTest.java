package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.treaty.ClauseLayout.Run;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// A text cut at its phrases: no word is lost, added or moved.
class ClauseLayoutTest {

    private static final TextId TEXT = new TextId("test");
    private static final String BODY = "All help one (armed attack from outside) at once.\n\nThe same (armed attack from outside) counts (armed attack from outside).\n";

    private static Step asking(String phrase, int occurrence) {
        return asking(TEXT, phrase, occurrence);
    }

    /// A real step that asks about other words.
    private static Step asking(TextId text, String phrase, int occurrence) {
        var step = StoryContent.content().treaties().instruments().getFirst().steps().getFirst();
        return new Step(step.id(), step.aside(), step.practice(), step.label(), step.brief(), step.question(), step.why(),
                Optional.of(new Anchor(text, new Verbatim(phrase), occurrence)), step.cites(), step.grade(), step.sources(),
                step.states(), step.denies(), step.answers(), step.yes(), step.no());
    }

    private static String words(Run run) {
        return switch (run) {
            case Run.Plain(var words) -> words;
            case Run.Phrase(_, var words) -> words;
            case Run.Repeat(var words, _) -> words;
        };
    }

    private static String joined(ClauseLayout layout) {
        return layout.paragraphs().stream().map(runs -> runs.stream().map(ClauseLayoutTest::words).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void theRunsOfEveryTreatyAreItsTextWordForWord() {
        var content = StoryContent.content();
        for (var treaty : content.treaties().instruments()) {
            treaty.steps().stream().flatMap(step -> step.anchor().stream()).map(Anchor::text).distinct().forEach(text -> {
                var body = content.bodies().get(text);
                assertThat(joined(ClauseLayout.of(text, body, treaty.steps()))).isEqualTo(body.strip());
            });
        }
    }

    @Test
    void aPhraseStandsBetweenPlainWords() {
        var step = asking("help one", 1);
        assertThat(ClauseLayout.of(TEXT, "All help one at once.", List.of(step)).paragraphs()).containsExactly(List.of(
                new Run.Plain("All "), new Run.Phrase(step.id(), "help one"), new Run.Plain(" at once.")));
    }

    @Test
    void aPhraseAtEitherEndLeavesNoEmptyRun() {
        var first = asking("All", 1);
        var last = asking("once.", 1);
        assertThat(ClauseLayout.of(TEXT, "All help at once.", List.of(last, first)).paragraphs()).containsExactly(List.of(
                new Run.Phrase(first.id(), "All"), new Run.Plain(" help at "), new Run.Phrase(last.id(), "once.")));
    }

    @Test
    void theSecondOccurrenceIsMarkedWhereItIsMeant() {
        var step = asking("at", 2);
        assertThat(ClauseLayout.of(TEXT, "at once, at last", List.of(step)).paragraphs()).containsExactly(List.of(
                new Run.Plain("at once, "), new Run.Phrase(step.id(), "at"), new Run.Plain(" last")));
    }

    @Test
    void aParenthesisThatHasStoodBeforeIsSetApart() {
        var repeats = new ArrayList<Run>();
        ClauseLayout.of(TEXT, BODY, List.of()).paragraphs().forEach(runs -> runs.stream()
                .filter(Run.Repeat.class::isInstance).forEach(repeats::add));
        var repeat = new Run.Repeat("(armed attack from outside)", "(armed attack…)");
        assertThat(repeats).containsExactly(repeat, repeat);
    }

    @Test
    void paragraphsStayApartAndTheLastLineBreakIsNoWord() {
        assertThat(ClauseLayout.of(TEXT, BODY, List.of()).paragraphs()).hasSize(2);
        assertThat(joined(ClauseLayout.of(TEXT, BODY, List.of()))).isEqualTo(BODY.strip());
    }

    @Test
    void anEmptyParagraphIsNone() {
        assertThat(ClauseLayout.of(TEXT, "One.\n\n\n\nTwo.", List.of()).paragraphs()).hasSize(2);
    }

    @Test
    void stepsThatAskAboutOtherTextsArePassedOver() {
        assertThat(ClauseLayout.of(TEXT, "All help.", List.of(asking(new TextId("other"), "help", 1))).paragraphs())
                .containsExactly(List.of(new Run.Plain("All help.")));
    }

    @Test
    void ofTwoPhrasesThatOverlapTheFirstAskedStays() {
        var whole = asking("help one at", 1);
        var runs = ClauseLayout.of(TEXT, "All help one at once.", List.of(whole, asking("at once", 1))).paragraphs().getFirst();
        assertThat(runs).containsExactly(new Run.Plain("All "), new Run.Phrase(whole.id(), "help one at"), new Run.Plain(" once."));
        var other = ClauseLayout.of(TEXT, "All help one at once.", List.of(asking("at once", 1), whole)).paragraphs().getFirst();
        assertThat(other).containsExactly(new Run.Plain("All help one "), new Run.Phrase(whole.id(), "at once"), new Run.Plain("."));
    }

    @Test
    void phrasesThatTouchBothStay() {
        var runs = ClauseLayout.of(TEXT, "All help", List.of(asking(" help", 1), asking("All", 1))).paragraphs().getFirst();
        assertThat(runs).hasSize(2).allMatch(Run.Phrase.class::isInstance);
    }

    @Test
    void aRepeatThatAPhraseCoversGivesWay() {
        var step = asking("same (armed attack", 1);
        var second = ClauseLayout.of(TEXT, BODY, List.of(step)).paragraphs().get(1);
        assertThat(second).filteredOn(Run.Repeat.class::isInstance).hasSize(1);
        assertThat(second).contains(new Run.Phrase(step.id(), "same (armed attack"));
    }

    @Test
    void aParenthesisOfOneWordIsNotShortened() {
        assertThat(ClauseLayout.of(TEXT, "(all) help (all)", List.of()).paragraphs())
                .containsExactly(List.of(new Run.Plain("(all) help (all)")));
    }
}
