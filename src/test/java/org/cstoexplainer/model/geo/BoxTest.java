package org.cstoexplainer.model.geo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BoxTest {

    private static final Box BOX = new Box(0, 0, 4, 2);

    @Test
    void holds_its_edge_but_not_what_lies_beyond() {
        assertThat(BOX.contains(new Point(4, 2))).isTrue();
        assertThat(BOX.contains(new Point(4.1, 2))).isFalse();
        assertThat(BOX.contains(new Point(4, -0.1))).isFalse();
    }

    @Test
    void knows_its_size_and_middle() {
        assertThat(BOX.width()).isEqualTo(4);
        assertThat(BOX.height()).isEqualTo(2);
        assertThat(BOX.centre()).isEqualTo(new Point(2, 1));
    }

    @Test
    void grows_around_another() {
        assertThat(BOX.union(new Box(3, -1, 9, 1))).isEqualTo(new Box(0, -1, 9, 2));
        assertThat(BOX.pad(1)).isEqualTo(new Box(-1, -1, 5, 3));
    }

    @Test
    void meets_another_in_one_point_or_not_at_all() {
        assertThat(BOX.intersects(new Box(4, 2, 5, 5))).isTrue();
        assertThat(BOX.intersects(new Box(4.1, 0, 5, 5))).isFalse();
    }

    @Test
    void finds_its_point_nearest_to_an_outer_one() {
        assertThat(BOX.nearest(new Point(9, 1))).isEqualTo(new Point(4, 1));
        assertThat(BOX.nearest(new Point(1, 1))).isEqualTo(new Point(1, 1));
    }

    @Test
    void refuses_to_be_turned_inside_out() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(1, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(Double.NaN, 0, 0, 1));
    }
}
