package org.cstoexplainer.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectTest {

    private static final Rect RECT = new Rect(10, 10, 100, 50);

    @Test
    void itKnowsItsEdgesAndItsMiddle() {
        assertThat(RECT.right()).isEqualTo(110);
        assertThat(RECT.bottom()).isEqualTo(60);
        assertThat(RECT.cx()).isEqualTo(60);
        assertThat(RECT.cy()).isEqualTo(35);
    }

    @Test
    void aRectangleAroundAMiddleHasThatMiddle() {
        assertThat(Rect.around(60, 35, 100, 50)).isEqualTo(RECT);
    }

    @Test
    void theUnionHoldsBoth() {
        assertThat(RECT.union(new Rect(0, 40, 20, 40))).isEqualTo(new Rect(0, 10, 110, 70));
        assertThat(RECT.union(new Rect(50, 2, 90, 20))).isEqualTo(new Rect(10, 2, 130, 58));
    }

    @Test
    void itGrowsOnEverySide() {
        assertThat(RECT.grown(4)).isEqualTo(new Rect(6, 6, 108, 58));
    }

    @ParameterizedTest
    @CsvSource({"109, 20, 5, 5", "0, 20, 11, 5", "20, 59, 5, 5", "20, 0, 5, 11", "20, 20, 5, 5", "0, 0, 200, 200", "109, 59, 9, 9"})
    void whatSharesAnAreaOverlaps(double x, double y, double width, double height) {
        var other = new Rect(x, y, width, height);
        assertThat(RECT.overlaps(other)).isTrue();
        assertThat(other.overlaps(RECT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"110, 20, 5, 5", "0, 20, 10, 5", "20, 60, 5, 5", "20, 0, 5, 10", "110, 60, 5, 5", "200, 20, 5, 5", "20, 90, 5, 5"})
    void whatSharesAnEdgeAtMostDoesNotOverlap(double x, double y, double width, double height) {
        var other = new Rect(x, y, width, height);
        assertThat(RECT.overlaps(other)).isFalse();
        assertThat(other.overlaps(RECT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 30", "110, 30", "50, 10", "50, 60", "10, 10", "110, 60", "50, 30"})
    void aPointOnTheEdgeLiesInIt(double x, double y) {
        assertThat(RECT.contains(x, y)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9.9, 30", "110.1, 30", "50, 9.9", "50, 60.1"})
    void aPointBeyondAnEdgeDoesNot(double x, double y) {
        assertThat(RECT.contains(x, y)).isFalse();
    }

    @Test
    void itHoldsItselfAndWhatIsSmaller() {
        assertThat(RECT.contains(RECT)).isTrue();
        assertThat(RECT.contains(new Rect(20, 20, 10, 10))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 101, 50", "10, 9, 100, 51", "10, 10, 101, 50", "10, 10, 100, 51", "300, 20, 10, 10"})
    void itDoesNotHoldWhatStandsOutAtOneSide(double x, double y, double width, double height) {
        assertThat(RECT.contains(new Rect(x, y, width, height))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 35, 200, 35", "60, 0, 60, 90", "0, 0, 200, 70", "0, 70, 200, 0", "20, 20, 300, 300", "300, 300, 20, 20",
            "30, 30, 40, 40", "110, 20, 200, 20"})
    void aLineThatGoesIntoItOrThroughCrossesIt(double x1, double y1, double x2, double y2) {
        assertThat(RECT.crossedBy(x1, y1, x2, y2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 200, 5", "0, 65, 200, 65", "5, 0, 5, 90", "115, 0, 115, 90", "0, 50, 20, 80", "105, 0, 135, 40"})
    void aLinePastItDoesNotCrossIt(double x1, double y1, double x2, double y2) {
        assertThat(RECT.crossedBy(x1, y1, x2, y2)).isFalse();
    }
}
