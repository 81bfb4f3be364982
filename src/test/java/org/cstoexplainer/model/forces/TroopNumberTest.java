package org.cstoexplainer.model.forces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroopNumberTest {

    private static TroopNumber number(int low, Integer high) {
        return new TroopNumber("N1", TroopNumber.Side.RECORD, TroopNumber.Fill.OFFERED, low, Optional.ofNullable(high),
                Wording.english("some"), Wording.english("someone"), Wording.english("about"), Optional.empty(), Grade.KNOWN, List.of());
    }

    @ParameterizedTest
    @CsvSource({"20000, 20", "499, 0", "500, 1", "1499, 1", "17600, 18", "0, 0"})
    void aFigureIsDrawnForEachThousand(int low, int figures) {
        assertThat(number(low, null).filledFigures()).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({"10000, 30000, 20", "10000, 10400, 0", "10400, 10500, 1"})
    void lightFiguresFollowUpToTheHigherNumber(int low, int high, int figures) {
        assertThat(number(low, high).lightFigures()).isEqualTo(figures);
    }

    @Test
    void aNumberWithoutASpanHasNoLightFigures() {
        assertThat(number(20_000, null).lightFigures()).isZero();
    }
}
