package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @Test
    void aSizeIsWidthAndHeight() {
        assertThat(PictureSize.parse("1440x900")).isEqualTo(new PictureSize(1440, 900));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1440", "1440 x 900", "319x900", "900x319", "3841x900", "900x3841", "-1440x900", "99999x99999"})
    void otherSizesAreRefusedInOneSentence(String size) {
        assertThatThrownBy(() -> PictureSize.parse(size)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + size + "\" is not a size. Write width x height from 320 to 3840, for example 1440x900.");
    }

    @Test
    void aPictureMayHaveSoManyPixelsAndNoMore() {
        assertThatCode(() -> PictureSize.parse("3840x2160").requireFits(2)).doesNotThrowAnyException();
        assertThatCode(() -> PictureSize.parse("1920x1080").requireFits(4)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PictureSize.parse("3840x2161").requireFits(2)).hasMessage("A picture of 3840 x 2161 px, 2 times as fine, "
                + "is too large. Use at most 33,177,600 pixels, for example 3840x2160 at 2.");
        assertThatThrownBy(() -> PictureSize.parse("3840x3840").requireFits(4)).hasMessageContaining("is too large");
    }
}
