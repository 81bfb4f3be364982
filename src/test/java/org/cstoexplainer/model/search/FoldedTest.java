package org.cstoexplainer.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({"AZaz, azaz", "Türkiye, turkiye", "TÜRKİYE, turkiye", "ığ, ig", "Łódź, lodz", "Ørsted, orsted", "Đorđe, dorde",
            "Əliyev, eliyev", "Straße, strasse", "Æon œuvre, aeon oeuvre", "Сёстры, сестры", "Հայ, հայ", "4 §, 4 §", "[@`{, [@`{", "Ç, c"})
    void caseAndAccentsAreLeftOut(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }

    @Test
    void aMarkThatStandsAloneIsLeftOut() {
        assertThat(Folded.of("e\u0301a").text()).isEqualTo("ea");
    }

    @Test
    void eachCharacterKnowsWhereItCameFrom() {
        var folded = Folded.of("aß\u0301c");
        assertThat(folded.text()).isEqualTo("assc");
        assertThat(new int[] {folded.origin(0), folded.origin(1), folded.origin(2), folded.origin(3), folded.origin(4)})
                .containsExactly(0, 1, 1, 3, 4);
    }

    @Test
    void aTextThatBecomesMuchLongerIsFoldedWhole() {
        var folded = Folded.of("ß".repeat(50));
        assertThat(folded.text()).isEqualTo("s".repeat(100));
        assertThat(folded.origin(99)).isEqualTo(49);
        assertThat(folded.origin(100)).isEqualTo(50);
    }

    @Test
    void aWordIsFoundWhereItBegins() {
        var folded = Folded.of("unarmed arms, armed 4arm; arm");
        assertThat(folded.find("arm", 0)).isEqualTo(8);
        assertThat(folded.find("arm", 8)).isEqualTo(8);
        assertThat(folded.find("arm", 9)).isEqualTo(14);
        assertThat(folded.find("arm", 15)).isEqualTo(26);
        assertThat(folded.find("arm", 27)).isEqualTo(-1);
        assertThat(folded.find("med", 0)).isEqualTo(-1);
        assertThat(Folded.of("arm").find("arm", 0)).isZero();
    }

    @Test
    void aWordAtTheVeryBeginningIsThere() {
        assertThat(Folded.of("Armed").has("arm")).isTrue();
        assertThat(Folded.of("unarmed").has("arm")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Armenia, armen, true", "“Armenia”, armenia, true", "Of Armenia, armenia, false", "'  ¿4 states', 4 st, true",
            "…, a, false"})
    void signsBeforeTheFirstWordDoNotCount(String text, String words, boolean starts) {
        assertThat(Folded.of(text).startsWith(words)).isEqualTo(starts);
    }

    @Test
    void whatIsTypedIsCutIntoItsWords() {
        assertThat(Query.of("  Article-4, ARTICLE 51 ")).isEqualTo(new Query("article-4, article 51", List.of("article", "4", "51")));
        assertThat(Query.of(" … ").isEmpty()).isTrue();
        assertThat(Query.of("a").isEmpty()).isFalse();
    }

    @Test
    void fourDigitsAndNothingElseAreAYear() {
        assertThat(Query.of(" 2006 ").year()).isEqualTo(OptionalInt.of(2006));
        assertThat(Query.of("in 2006").year()).isEmpty();
        assertThat(Query.of("206").year()).isEmpty();
    }
}
