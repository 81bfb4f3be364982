package org.cstoexplainer.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static Snippet cut(String text, String query) {
        return Snippets.cut(text, Folded.of(text), Query.of(query));
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream().map(mark -> snippet.text().substring(mark.start(), mark.end())).toList();
    }

    @Test
    void aShortTextIsShownWholeWithItsWordsMarked() {
        var snippet = cut("Armenia froze its part.\nArmenia pays nothing.", "armenia part");
        assertThat(snippet.text()).isEqualTo("Armenia froze its part. Armenia pays nothing.");
        assertThat(snippet.marks()).containsExactly(new Snippet.Mark(0, 7), new Snippet.Mark(18, 22), new Snippet.Mark(24, 31));
    }

    @Test
    void whereTheWordsAreNotInTheTextItsBeginningIsShown() {
        var snippet = cut("word ".repeat(40), "armenia");
        assertThat(snippet.text()).isEqualTo("word ".repeat(24).strip() + "…");
        assertThat(snippet.marks()).isEmpty();
    }

    @Test
    void aTextOfTheGreatestLengthIsNotCut() {
        assertThat(cut("x".repeat(120), "a").text()).isEqualTo("x".repeat(120));
        assertThat(cut("x".repeat(121), "a").text()).isEqualTo("x".repeat(120) + "…");
    }

    @Test
    void aLongTextBeginsAtAWordShortlyBeforeTheFirstHit() {
        var snippet = cut("word ".repeat(40) + "hit " + "more ".repeat(40), "hit");
        assertThat(snippet.text()).startsWith("…word word word word word word word hit more").endsWith("more…");
        assertThat(marked(snippet)).containsExactly("hit");
        assertThat(snippet.text().length()).isBetween(100, 122);
    }

    @Test
    void aHitNearTheBeginningShowsTheBeginning() {
        assertThat(cut("x".repeat(35) + " hit " + "more ".repeat(40), "hit").text()).startsWith("xxx");
        assertThat(cut("x".repeat(36) + " hit " + "more ".repeat(40), "hit").text()).startsWith("…hit");
    }

    @Test
    void aWordThatIsTooLongToBreakAtIsCut() {
        assertThat(cut("x".repeat(90) + " " + "y".repeat(90), "a").text()).isEqualTo("x".repeat(90) + "…");
        assertThat(cut("x".repeat(80) + " " + "y".repeat(90), "a").text()).isEqualTo("x".repeat(80) + " " + "y".repeat(39) + "…");
        assertThat(cut("x".repeat(84) + " " + "y".repeat(90), "a").text()).isEqualTo("x".repeat(84) + " " + "y".repeat(35) + "…");
    }

    @Test
    void aHitThatIsLongerThanThePieceIsShownWhole() {
        var word = "x".repeat(150);
        assertThat(cut(word + " end", word).text()).isEqualTo(word + "…");
    }

    @Test
    void onlyWhatStandsInThePieceIsMarked() {
        var snippet = cut("hit " + "more ".repeat(40) + "hit", "hit");
        assertThat(marked(snippet)).containsExactly("hit");
    }

    @Test
    void ofMarksThatOverlapTheLongerIsKept() {
        assertThat(marked(cut("consensus and consent", "con consens"))).containsExactly("consens", "con");
    }

    @Test
    void marksThatTouchAreBothKept() {
        var snippet = cut("a-b", "a b");
        assertThat(snippet.marks()).containsExactly(new Snippet.Mark(0, 1), new Snippet.Mark(2, 3));
    }
}
