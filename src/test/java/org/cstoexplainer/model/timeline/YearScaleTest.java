package org.cstoexplainer.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearScaleTest {

    private final YearScale scale = new YearScale(1992, 2026, 100, 350);

    @Test
    void aYearIsAsWideAsAnother() {
        assertThat(scale.pitch()).isEqualTo(10);
        assertThat(scale.start(1992)).isEqualTo(100);
        assertThat(scale.middle(1999)).isEqualTo(175);
        assertThat(scale.right()).isEqualTo(450);
    }

    @ParameterizedTest
    @CsvSource({"1992-01-01, 100", "1993-01-01, 110", "2000-07-01, 185", "2026-12-31, 450"})
    void aDayLiesWithinItsYear(LocalDate day, double x) {
        assertThat(scale.x(day)).isCloseTo(x, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"-50, 1992", "100, 1992", "109.9, 1992", "110, 1993", "175, 1999", "449, 2026", "9999, 2026"})
    void aPlaceBelongsToAYear(double x, int year) {
        assertThat(scale.yearAt(x)).isEqualTo(year);
    }

    @Test
    void theFirstYearAndEachFifthAreLabelled() {
        assertThat(scale.ticks()).containsExactly(1992, 1995, 2000, 2005, 2010, 2015, 2020, 2025);
    }

    @Test
    void aDayOfALeapYearIsALittleNarrower() {
        var wide = new YearScale(2023, 2024, 0, 2 * 365 * 366);
        assertThat(wide.x(LocalDate.of(2023, 1, 2))).isEqualTo(366);
        assertThat(wide.x(LocalDate.of(2024, 1, 2)) - wide.start(2024)).isEqualTo(365);
    }
}
