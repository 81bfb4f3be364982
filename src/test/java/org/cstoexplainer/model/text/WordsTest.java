package org.cstoexplainer.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ListResourceBundle;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(Lang.EN, new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"plain", "It''s {0}."}, {"file", "{0} cannot be read ({1})."}};
        }
    });

    @Test
    void aSentenceWithoutArgumentsIsSaidAsItIsWritten() {
        assertThat(words.say("plain")).isEqualTo("It''s {0}.");
    }

    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(words.say("file", "map.json", 1234)).isEqualTo("map.json cannot be read (1,234).");
        assertThat(words.say("plain", "late")).isEqualTo("It's late.");
    }

    @Test
    void aNameWithLettersThatCannotBeShownIsSaidWithoutThem() {
        assertThat(words.say("file", "\u05e9.json", 1)).isEqualTo("?.json cannot be read (1).");
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> words.say("nothing")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void theAppHasWordsInEnglish() {
        var app = Words.in(Lang.EN);
        assertThat(app.lang()).isEqualTo(Lang.EN);
        assertThat(app.bundle().keySet()).isNotEmpty();
    }

    @Test
    void contentIsToldInThisLanguage() {
        assertThat(words.of(Wording.english("Yerevan"))).isEqualTo("Yerevan");
    }

    @Test
    void aWordingNeedsEnglish() {
        assertThatThrownBy(() -> new Wording(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wording.english(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Wording.english("ally").in(Lang.EN)).isEqualTo("ally");
    }

    @Test
    void exactWordsAreShownAsTheyAre() {
        assertThat(new Verbatim("we froze")).hasToString("we froze");
    }

    @Test
    void aLanguageHasACodeOfTwoSmallLetters() {
        assertThat(Lang.EN.code()).isEqualTo("en");
    }
}
