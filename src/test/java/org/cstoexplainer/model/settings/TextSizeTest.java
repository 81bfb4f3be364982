package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sizes of the text, of paper, and colours.
class TextSizeTest {

    @Test
    void textGrowsStepByStepUpToTheLargest() {
        assertThat(Stream.iterate(TextSize.SMALL, TextSize::larger).limit(7)).containsExactly(TextSize.SMALL, TextSize.NORMAL,
                TextSize.LARGE, TextSize.LARGER, TextSize.HUGE, TextSize.HUGEST, TextSize.HUGEST);
    }

    @Test
    void textShrinksStepByStepDownToTheSmallest() {
        assertThat(Stream.iterate(TextSize.HUGEST, TextSize::smaller).limit(7)).containsExactly(TextSize.HUGEST, TextSize.HUGE,
                TextSize.LARGER, TextSize.LARGE, TextSize.NORMAL, TextSize.SMALL, TextSize.SMALL);
    }

    @ParameterizedTest
    @CsvSource({"90, SMALL", "100, NORMAL", "115, LARGE", "130, LARGER", "150, HUGE", "200, HUGEST", "0, SMALL", "-5, SMALL", "94, SMALL",
            "95, NORMAL", "107, NORMAL", "108, LARGE", "140, LARGER", "141, HUGE", "175, HUGE", "176, HUGEST", "9999, HUGEST"})
    void anySizeCountsForTheNearest(long percent, TextSize size) {
        assertThat(TextSize.nearest(percent)).isEqualTo(size);
    }

    @Test
    void lengthsFollowTheText() {
        assertThat(TextSize.LARGE.factor()).isEqualTo(1.15);
        assertThat(TextSize.HUGEST.factor()).isEqualTo(2);
    }

    @Test
    void paperIsMeasuredInPoints() {
        assertThat(PaperSize.LETTER.width()).isCloseTo(612, within(1e-9));
        assertThat(PaperSize.LETTER.height()).isCloseTo(792, within(1e-9));
        assertThat(PaperSize.A4.width()).isCloseTo(595.3, within(0.05));
        assertThat(PaperSize.A4.height()).isCloseTo(841.9, within(0.05));
    }

    @Test
    void coloursGoRoundFromLightToDarkToProjector() {
        assertThat(List.of(ThemeChoice.SYSTEM.next(), ThemeChoice.LIGHT.next(), ThemeChoice.DARK.next(), ThemeChoice.PROJECTOR.next()))
                .containsExactly(ThemeChoice.DARK, ThemeChoice.DARK, ThemeChoice.PROJECTOR, ThemeChoice.LIGHT);
    }
}
