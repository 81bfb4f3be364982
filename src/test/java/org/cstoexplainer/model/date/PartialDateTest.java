package org.cstoexplainer.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025~", "2025-03", "2025-03~", "2025-03-07", "2024-02-29~"})
    void whatIsReadIsWrittenTheSame(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "2025-00", "2025-13", "2025-01-00", "2025-02-29", "2025-3", "2025-03-07T00", "2025?"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-01-01, 2025-12-31", "2024-02~, 2024-02-01, 2024-02-29", "2025-03-07, 2025-03-07, 2025-03-07"})
    void itSpansTheDaysItCanBe(String text, LocalDate earliest, LocalDate latest) {
        assertThat(PartialDate.parse(text).earliest()).isEqualTo(earliest);
        assertThat(PartialDate.parse(text).latest()).isEqualTo(latest);
    }
}
