package org.cstoexplainer.model.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.ArticleLayout.Paragraph;
import org.cstoexplainer.model.press.ArticleLayout.Rank;
import org.cstoexplainer.model.press.ArticleLayout.Run;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class ArticleLayoutTest {

    @Test
    void theFirstParagraphIsTheTitleAndAShortOneWithoutAFullStopAHeading() {
        var layout = ArticleLayout.of("Title.\n\nA text.\n\nWhat forces?\n\n" + "long ".repeat(20).strip(), List.of());

        assertThat(layout.paragraphs()).extracting(Paragraph::rank)
                .containsExactly(Rank.TITLE, Rank.BODY, Rank.HEADING, Rank.BODY);
    }

    @Test
    void aParagraphIsCutAtItsClaims() {
        var layout = ArticleLayout.of("T\n\nHe said “yes” and “no”.", List.of(claim("B", "“no”", 1), claim("A", "“yes”", 1)));

        assertThat(layout.paragraphs().getLast().runs()).containsExactly(new Run.Plain("He said "),
                new Run.Marked(new ClaimId("A"), "“yes”"), new Run.Plain(" and "),
                new Run.Marked(new ClaimId("B"), "“no”"), new Run.Plain("."));
    }

    @Test
    void theOccurrenceThatIsMeantIsMarked() {
        var layout = ArticleLayout.of("T\n\nno\n\nno, no.", List.of(claim("A", "no", 3)));

        assertThat(layout.paragraphs().getLast().runs()).containsExactly(new Run.Plain("no, "),
                new Run.Marked(new ClaimId("A"), "no"), new Run.Plain("."));
    }

    @Test
    void aPhraseThatDoesNotOccurIsPassedOver() {
        var layout = ArticleLayout.of("T\n\nNothing.", List.of(claim("A", "else", 1), claim("B", "Nothing", 2)));

        assertThat(layout.paragraphs().getLast().runs()).containsExactly(new Run.Plain("Nothing."));
    }

    @Test
    void blankLinesWithSpacesPartParagraphsToo() {
        assertThat(ArticleLayout.of("One\n \n\nTwo.\nstill two.\n", List.of()).paragraphs()).extracting(Paragraph::words)
                .containsExactly("One", "Two.\nstill two.");
    }

    @Test
    void everyClaimOfTheStoryWithAPhraseIsMarkedOnceAndNoWordIsLost() {
        var content = StoryContent.content();
        var text = content.bodies().get(new TextId("article"));
        var layout = ArticleLayout.of(text, content.claims());

        assertThat(layout.paragraphs().stream().map(Paragraph::words).collect(Collectors.joining("\n\n")))
                .isEqualTo(text.strip());
        assertThat(layout.paragraphs().stream().flatMap(paragraph -> paragraph.runs().stream())
                .filter(Run.Marked.class::isInstance).map(run -> ((Run.Marked) run).claim()))
                .containsExactlyElementsOf(content.claims().stream().filter(claim -> claim.phrase().isPresent())
                        .map(Claim::id).toList());
        assertThat(layout.paragraphs()).filteredOn(paragraph -> paragraph.rank() == Rank.HEADING)
                .extracting(Paragraph::words).containsExactly("Background of the discussion", "What forces does the CSTO have?");
    }

    @Test
    void aHeadingHasSixtyCharactersAtMost() {
        assertThat(ArticleLayout.of("T\n\n" + "h".repeat(60) + "\n\n" + "h".repeat(61), List.of()).paragraphs())
                .extracting(Paragraph::rank).containsExactly(Rank.TITLE, Rank.HEADING, Rank.BODY);
    }

    @Test
    void aPhraseAtTheVeryBeginningIsFoundAndCounted() {
        assertThat(ArticleLayout.of("no, no.", List.of(claim("A", "no", 1))).paragraphs().getFirst().runs())
                .containsExactly(new Run.Marked(new ClaimId("A"), "no"), new Run.Plain(", no."));
        assertThat(ArticleLayout.of("no, no.", List.of(claim("A", "no", 2))).paragraphs().getFirst().runs())
                .containsExactly(new Run.Plain("no, "), new Run.Marked(new ClaimId("A"), "no"), new Run.Plain("."));
    }

    @Test
    void aClaimWithinAnotherIsNotMarkedAgain() {
        assertThat(ArticleLayout.of("He said no.", List.of(claim("A", "said no", 1), claim("B", "no", 1))).paragraphs().getFirst().runs())
                .containsExactly(new Run.Plain("He "), new Run.Marked(new ClaimId("A"), "said no"), new Run.Plain("."));
    }

    private static Claim claim(String id, String phrase, int occurrence) {
        return new Claim(new ClaimId(id), Optional.of(new Verbatim(phrase)), occurrence, Verdict.RIGHT,
                Wording.english("So it is."), Optional.empty(), Grade.CONFIRMED, List.of());
    }
}
