package org.cstoexplainer.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters from right to left, written here with escapes: an editor turns them round.
class DirectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u05e9\u05dc\u05d5\u05dd", "to \u0645\u0631\u062d\u0628\u0627", "\u202eabc", "a\u2067b", "\u200f", "\u0661",
            "\ud83a\udd00"})
    void hebrewArabicFulaniAndSignsThatTurnAreToldApart(String words) {
        assertThat(Direction.turns(words)).isTrue();
        assertThat(Direction.turns(Direction.without(words))).isFalse();
        assertThat(Direction.turns(Direction.shown(words))).isFalse();
        assertThat(Direction.first(words)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Article 4", "ОДКБ", "Ғарм, Қӯрғонтеппа", "Հայաստան", "ქართული", "“…” — № 5 😀 e\u0301"})
    void othersStayAsTheyAre(String words) {
        assertThat(Direction.turns(words)).isFalse();
        assertThat(Direction.without(words)).isEqualTo(words);
        assertThat(Direction.shown(words)).isEqualTo(words);
    }

    @Test
    void onlyTheLettersThatTurnAreTakenOrReplaced() {
        assertThat(Direction.without("to \u0645\u0631 (2)")).isEqualTo("to  (2)");
        assertThat(Direction.shown("to \u0645\u0631 (2)")).isEqualTo("to ?? (2)");
        assertThat(Direction.shown("\ud83a\udd00.txt")).isEqualTo("?.txt");
    }

    @Test
    void theFirstSuchLetterIsTold() {
        assertThat(Direction.first("to \u0645\u0631")).isEqualTo("\u0645");
        assertThat(Direction.first("a \ud83a\udd00\u0645")).isEqualTo("\ud83a\udd00");
        assertThat(Direction.first("Article 4")).isEmpty();
    }
}
