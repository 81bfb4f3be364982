package org.cstoexplainer.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({"2025, 2025-07-02", "2024-02, 2024-02-15", "2025-03-07, 2025-03-07", "2025-04, 2025-04-15"})
    void itsMarkStandsInTheMiddleOfThoseDays(String text, LocalDate middle) {
        assertThat(PartialDate.parse(text).middle()).isEqualTo(middle);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-07, true", "2025-03-07~, false", "2025-03, false", "2025, false"})
    void onlyADayThatIsNotApproximateIsExact(String text, boolean exact) {
        assertThat(PartialDate.parse(text).exact()).isEqualTo(exact);
    }

    @Test
    void aDateIsMadeOfADay() {
        assertThat(PartialDate.of(LocalDate.of(2025, 3, 7))).isEqualTo(new PartialDate(2025, 3, 7, false));
    }

    @Test
    void theMonthOfAYearIsNotKnown() {
        assertThat(PartialDate.parse("2025").knownMonth()).isEqualTo(OptionalInt.empty());
        assertThat(PartialDate.parse("2025-12").knownMonth()).isEqualTo(OptionalInt.of(12));
        assertThat(PartialDate.parse("2025-01-31").knownMonth()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void aDayNeedsAMonth() {
        assertThatThrownBy(() -> new PartialDate(2025, 0, 7, false)).isInstanceOf(DateTimeException.class).hasMessageContaining("month");
        assertThatThrownBy(() -> new PartialDate(2025, 13, 0, false)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theyAreInOrderOfTheirFirstDayAndTheMorePreciseComesFirst() {
        var sorted = Stream.of("2025", "2025-03-07", "2025-01", "2024-12-31", "2025-01-01", "2025-03").map(PartialDate::parse).sorted();
        assertThat(sorted).map(PartialDate::toString)
                .containsExactly("2024-12-31", "2025-01-01", "2025-01", "2025", "2025-03", "2025-03-07");
    }
}
