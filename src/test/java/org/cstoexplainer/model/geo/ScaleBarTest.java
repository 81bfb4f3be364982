package org.cstoexplainer.model.geo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaleBarTest {

    @ParameterizedTest
    @CsvSource({
        "0.075, 120, 1000, 75",
        "0.5,   120, 200,  100",
        "0.25,  125, 500,  125",
        "1,     99,  50,   50",
        "0.6,   120, 200,  120",
        "100,   50,  0.5,  50"})
    void is_the_longest_round_distance_that_fits(double scale, double room, double km, double pixels) {
        ScaleBar bar = ScaleBar.fitting(scale, room);
        assertThat(bar.km()).isCloseTo(km, within(1e-9));
        assertThat(bar.pixels()).isCloseTo(pixels, within(1e-9));
    }
}
