package org.cstoexplainer.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every case also with the lines and their ends exchanged, which changes nothing.
class SegmentsTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 10, 10, 0, 10, 10, 0", "100, 50, 120, 50, 110, 40, 110, 51", "-20, 7, -8, 19, -9, 6, -19, 20",
            "300, 20, 301, 200, 299, 100, 302, 101", "40, 40, 60, 30, 49, 30, 52, 40"})
    void linesThatMeetBetweenTheirEndsCross(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        crossing(true, x1, y1, x2, y2, x3, y3, x4, y4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 10, 0, 5, 0, 5, 10", "0, 0, 10, 0, 5, 0, 5, -10", "20, 30, 40, 50, 30, 40, 90, 41", "0, 0, 10, 10, 10, 10, 20, 0"})
    void aLineThatEndsOnAnotherDoesNotCrossIt(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        crossing(false, x1, y1, x2, y2, x3, y3, x4, y4);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 10, 0, 0, 1, 10, 1", "100, 50, 120, 50, 110, 40, 110, 49", "100, 50, 120, 50, 121, 40, 121, 60",
            "0, 0, 10, 10, 20, 20, 30, 30", "0, 0, 10, 10, 5, 5, 30, 30", "300, 20, 301, 200, 302, 100, 305, 101",
            "-20, 7, -8, 19, -8, 6, -7, 20", "40, 40, 60, 30, 49, 30, 50, 34"})
    void linesApartOrInOneLineDoNotCross(double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        crossing(false, x1, y1, x2, y2, x3, y3, x4, y4);
    }

    private static void crossing(boolean cross, double x1, double y1, double x2, double y2, double x3, double y3, double x4, double y4) {
        assertThat(Segments.cross(x1, y1, x2, y2, x3, y3, x4, y4)).isEqualTo(cross);
        assertThat(Segments.cross(x2, y2, x1, y1, x3, y3, x4, y4)).isEqualTo(cross);
        assertThat(Segments.cross(x1, y1, x2, y2, x4, y4, x3, y3)).isEqualTo(cross);
        assertThat(Segments.cross(x3, y3, x4, y4, x1, y1, x2, y2)).isEqualTo(cross);
        assertThat(Segments.cross(x4, y4, x3, y3, x1, y1, x2, y2)).isEqualTo(cross);
        assertThat(Segments.cross(x3, y3, x4, y4, x2, y2, x1, y1)).isEqualTo(cross);
    }
}
