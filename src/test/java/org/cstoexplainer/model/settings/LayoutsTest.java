package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            t | T
            T | T
            е | T
            Е | T
            տ | T
            Տ | T
            к | R
            ռ | R
            м | V
            վ | V
            ш | I
            ի | I
            а | F
            ֆ | F
            н | Y
            ը | Y
            т | N
            ն | N
            с | C
            ց | C
            г | U
            ւ | U
            ф | A
            ա | A
            и | B
            բ | B
            в | D
            դ | D
            ' | 4
            ձ | 4
            & | 1
            é | 2
            թ | 2
            " | 3
            ( | 5
            à | 0
            է | 1
            փ | 3
            ջ | 5
            ճ | 0
            ՞ | ?
            + | Plus
            ժ | Plus
            − | Minus
            - | Minus
            ֊ | Minus
            . | Period
            : | Period
            ; | Period
            ю | Period
            Ю | Period
            ․ | Period
            , | Comma
            б | Comma
            ф | A
            ա | A
            и | B
            բ | B
            д | L
            լ | L
            ь | M
            մ | M
            щ | O
            օ | O
            ц | W
            ո | W
            ч | X
            ղ | X
            я | Z
            զ | Z
            """)
    void aCharacterStandsForAKey(char character, String key) {
        assertThat(Layouts.key(character)).contains(key);
    }

    @Test
    void anUnknownCharacterStandsForNone() {
        assertThat(Layouts.key('э')).isEmpty();
        assertThat(Layouts.key('水')).isEmpty();
    }

    @Test
    void everyLetterAndDigitOfALatinKeyboardStandsForItself() {
        for (var character = 'a'; character <= 'z'; character++) {
            assertThat(Layouts.key(character)).contains(String.valueOf(Character.toUpperCase(character)));
        }
        for (var digit = '0'; digit <= '9'; digit++) {
            assertThat(Layouts.key(digit)).contains(String.valueOf(digit));
        }
        assertThat(Layouts.key('?')).contains("?");
        assertThat(Layouts.key('։')).contains("1");
    }
}
