package org.cstoexplainer.model.geo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelTest {

    @ParameterizedTest
    @CsvSource({"0.02, FAR", "0.075, MID", "0.125, MID", "0.14, NEAR", "0.5, NEAR", "0.51, FULL"})
    void is_the_coarsest_that_is_half_a_pixel_off_at_most(double pixelsPerKm, Level level) {
        assertThat(Level.at(pixelsPerKm)).isEqualTo(level);
    }
}
