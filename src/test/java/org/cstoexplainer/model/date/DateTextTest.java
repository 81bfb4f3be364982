package org.cstoexplainer.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cstoexplainer.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({"2025, 2025", "2025-03, March 2025", "2025-03-07, 7 March 2025", "2025-11-21~, about 21 November 2025",
            "2025~, about 2025", "2025-09~, about September 2025"})
    void theLongFormNamesTheMonthInFull(String date, String text) {
        assertThat(DateText.full(PartialDate.parse(date), Lang.EN)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", "2025-03, Mar 2025", "2025-03-07, 7 Mar 2025", "2025-09-30~, about 30 Sep 2025", "2024-06~, about Jun 2024"})
    void theShortFormNamesTheMonthInThreeLetters(String date, String text) {
        assertThat(DateText.brief(PartialDate.parse(date), Lang.EN)).isEqualTo(text);
    }

    @Test
    void everyMonthAloneHasThreeLetters() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> DateText.month(month, Lang.EN)))
                .containsExactly("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    }
}
