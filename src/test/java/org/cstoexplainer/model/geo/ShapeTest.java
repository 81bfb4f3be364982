package org.cstoexplainer.model.geo;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ShapeTest {

    /// A square of 10 with a square hole of 2 in its middle.
    private static final Shape RING = new Shape(
            new float[] {0, 0, 10, 0, 10, 10, 0, 10, 4, 4, 4, 6, 6, 6, 6, 4}, new int[] {4, 8}, true);
    private static final Shape LINE = new Shape(new float[] {0, 0, 3, 4.5f, 3, 8}, new int[] {3}, false);

    @Test
    void holds_what_lies_inside_but_not_in_its_hole() {
        assertThat(RING.contains(new Point(1, 1))).isTrue();
        assertThat(RING.contains(new Point(5, 5))).isFalse();
        assertThat(RING.contains(new Point(11, 5))).isFalse();
    }

    @Test
    void never_holds_anything_as_a_line() {
        assertThat(LINE.contains(new Point(2, 4))).isFalse();
    }

    @Test
    void measures_the_way_to_its_nearest_edge() {
        assertThat(RING.distance(new Point(13, 14))).isCloseTo(5, within(1e-9));
        assertThat(RING.distance(new Point(5, 5.5))).isCloseTo(0.5, within(1e-9));
        assertThat(RING.distance(new Point(-2, 5))).isCloseTo(2, within(1e-9));
        assertThat(LINE.distance(new Point(0, 8))).isCloseTo(3, within(1e-9));
    }

    @Test
    void knows_its_boxes() {
        assertThat(RING.box()).isEqualTo(new Box(0, 0, 10, 10));
        assertThat(RING.box(1)).isEqualTo(new Box(4, 4, 6, 6));
    }

    @Test
    void is_written_as_an_SVG_path_with_y_down() {
        assertThat(SvgPath.of(RING)).isEqualTo("M0 0l10 0l0 -10l-10 0zM4 -4l0 -2l2 0l0 2z");
        assertThat(SvgPath.of(LINE)).isEqualTo("M0 0l3 -4.5l0 -3.5");
    }

    @Test
    void is_fitted_tightly_under_a_rotation() {
        Frame fit = Fit.around(List.of(RING), 45, 0);
        assertThat(fit.width()).isCloseTo(Math.sqrt(200), within(1e-9));
        assertThat(fit.height()).isCloseTo(Math.sqrt(200), within(1e-9));
        assertThat(fit.centre().distance(new Point(5, 5))).isLessThan(1e-9);
    }

    @Test
    void refuses_points_without_a_line() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape(new float[] {1, 2}, new int[] {}, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Shape(new float[] {1, 2}, new int[] {2}, true));
    }
}
