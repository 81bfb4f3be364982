package org.cstoexplainer.model.content.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025-02-31  | 31 February does not exist.      | Write a day from 1 to 28, or leave the day out: "2025-02".
            2025-02-29  | 29 February 2025 does not exist. | Write a day from 1 to 28, or leave the day out: "2025-02".
            2024-02-30  | 30 February does not exist.      | Write a day from 1 to 29, or leave the day out: "2024-02".
            2025-04-31~ | 31 April does not exist.         | Write a day from 1 to 30, or leave the day out: "2025-04~".
            2025-01-00  | 0 January does not exist.        | Write a day from 1 to 31, or leave the day out: "2025-01".
            2025-13     | There is no month 13.            | Write a month from 01 to 12, or leave the month out: "2025".
            2025-00-01  | There is no month 0.             | Write a month from 01 to 12, or leave the month out: "2025".
            """)
    void aDayThatIsNotIsNamedWithItsRemedy(String date, String sentence, String todo) {
        assertThat(problem(date).sentence()).isEqualTo(sentence);
        assertThat(problem(date).todo()).isEqualTo(todo);
    }

    @ParameterizedTest
    @CsvSource({"2025-3, 2025-03", "2025-3-7, 2025-03-07", "2025-11-5~, 2025-11-05~", "2025-1-31, 2025-01-31", "2025-12-1, 2025-12-01", "2025-1, 2025-01"})
    void aDateWithoutItsNoughtsIsGuessed(String date, String meant) {
        assertThat(problem(date).todo()).endsWith(" Did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 March 2025", "25-03-07", "2025/03/07", "2025-03-07T12:00", "2025?", "~2025", "２０２５"})
    void anotherFormIsNotADate(String date) {
        assertThat(problem(date).sentence()).isEqualTo("“" + date + "” is not a date.");
    }

    @Test
    void aDateIsReadAsPreciselyAsItIsWritten() {
        var ledger = new Ledger();

        assertThat(Dates.read("2025-11~", new Page("some.json", "").spot(0, 0, "$"), ledger))
                .hasToString("Optional[2025-11~]");
        assertThat(ledger.problems()).isEmpty();
    }

    private static Problem problem(String date) {
        var ledger = new Ledger();
        assertThat(Dates.read(date, new Page("some.json", date).spot(0, date.length(), "$"), ledger)).isEmpty();
        return ledger.problems().getFirst();
    }
}
