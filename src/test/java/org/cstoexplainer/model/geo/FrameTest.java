package org.cstoexplainer.model.geo;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class FrameTest {

    private static final Frame FRAME = new Frame(new Point(0, 0), 1000, 600, 0);
    private static final FrameLimits LIMITS = new FrameLimits(100, 2000, new Box(-500, -500, 500, 500));

    @Test
    void refuses_to_show_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frame(new Point(0, 0), 0, 5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frame(new Point(0, 0), 5, Double.NaN, 0));
    }

    @Test
    void pans_along_the_screen() {
        assertThat(FRAME.panned(10, 20).centre()).isEqualTo(new Point(10, -20));
        Point turned = FRAME.rotated(90).panned(10, 0).centre();
        assertThat(turned.distance(new Point(0, 10))).isLessThan(1e-9);
    }

    @Test
    void keeps_the_still_point_at_the_same_share_of_the_frame() {
        Frame closer = FRAME.zoomedAbout(new Point(200, 100), 2);
        assertThat(closer.width()).isEqualTo(500);
        assertThat(closer.height()).isEqualTo(300);
        assertThat((200 - closer.centre().x()) / closer.width()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void is_kept_within_its_limits() {
        Frame clamped = LIMITS.clamp(new Frame(new Point(900, -3), 5000, 2500, 7));
        assertThat(clamped).isEqualTo(new Frame(new Point(500, -3), 2000, 1000, 7));
        assertThat(LIMITS.clamp(FRAME)).isEqualTo(FRAME);
    }

    @Test
    void keeps_the_still_point_when_a_zoom_meets_its_limit() {
        Frame closest = LIMITS.zoom(FRAME, new Point(200, 100), 1000);
        assertThat(closest.width()).isEqualTo(100);
        assertThat((200 - closest.centre().x()) / closest.width()).isCloseTo(0.2, within(1e-12));
        assertThat(LIMITS.zoom(closest, new Point(200, 100), 1.4)).isEqualTo(closest);
    }

    @Test
    void moves_to_another_frame_the_shorter_way_round() {
        Frame goal = new Frame(new Point(100, 0), 4000, 600, -350);
        assertThat(FRAME.towards(goal, 0.5)).satisfies(half -> {
            assertThat(half.centre()).isEqualTo(new Point(50, 0));
            assertThat(half.width()).isCloseTo(2000, within(1e-9));
            assertThat(half.rotation()).isCloseTo(5, within(1e-9));
        });
    }

    @Test
    void fits_a_box() {
        Frame fit = Fit.around(new Box(0, 0, 100, 40), 10);
        assertThat(fit).isEqualTo(new Frame(new Point(50, 20), 120, 60, 0));
    }
}
