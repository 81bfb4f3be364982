package org.cstoexplainer.model.geo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ViewportTest {

    private static final Frame EUROPE = Frame.upright(new LonLat(22, 51.5), 3600, 2000);

    @ParameterizedTest
    @CsvSource({"1024, 584", "500, 900", "3840, 2160"})
    void comes_back_from_the_screen(double width, double height) {
        Viewport viewport = new Viewport(EUROPE, width, height);
        for (double x = 0; x <= width; x += width / 7) {
            for (double y = 0; y <= height; y += height / 7) {
                Point back = viewport.toScreen(viewport.toPlane(x, y));
                assertThat(back.distance(new Point(x, y))).isLessThan(1e-6);
            }
        }
    }

    @Test
    void shows_the_whole_frame_whatever_the_pane() {
        assertThat(new Viewport(EUROPE, 1800, 1000).scale()).isEqualTo(0.5);
        assertThat(new Viewport(EUROPE, 360, 1000).scale()).isEqualTo(0.1);
        assertThat(new Viewport(EUROPE, 3600, 200).scale()).isEqualTo(0.1);
    }

    @Test
    void puts_the_frames_centre_in_the_middle() {
        Point middle = new Viewport(EUROPE, 800, 600).toScreen(EUROPE.centre());
        assertThat(middle.distance(new Point(400, 300))).isLessThan(1e-9);
    }

    @Test
    void shows_north_upwards_on_the_upright_meridian() {
        Viewport viewport = new Viewport(EUROPE, 800, 600);
        Point south = viewport.toScreen(AlbersConic.PLATE.project(new LonLat(22, 48)));
        Point north = viewport.toScreen(AlbersConic.PLATE.project(new LonLat(22, 55)));
        assertThat(north.x()).isCloseTo(south.x(), within(1e-6));
        assertThat(north.y()).isLessThan(south.y());
    }

    @Test
    void shows_east_to_the_right() {
        Viewport viewport = new Viewport(EUROPE, 800, 600);
        Point berlin = viewport.toScreen(AlbersConic.PLATE.project(new LonLat(13.4, 52.5)));
        Point minsk = viewport.toScreen(AlbersConic.PLATE.project(new LonLat(27.6, 53.9)));
        assertThat(minsk.x()).isGreaterThan(berlin.x() + 100);
    }

    @Test
    void moves_the_place_under_the_pointer_by_half_a_pixel_at_most_when_zooming() {
        Viewport viewport = new Viewport(EUROPE, 1024, 584);
        for (int step = 0; step < 40; step++) {
            double x = 37 + 23 * step;
            double y = 550 - 13 * step;
            double factor = step % 3 == 0 ? 1 / 1.4 : 1.4;
            Point place = viewport.toPlane(x, y);
            viewport = new Viewport(viewport.zoomedAt(x, y, factor), 1024, 584);
            assertThat(viewport.toScreen(place).distance(new Point(x, y))).isLessThan(0.5);
        }
    }

    @Test
    void keeps_the_place_under_the_pointer_while_dragging() {
        Viewport viewport = new Viewport(EUROPE, 1024, 584);
        Point place = viewport.toPlane(200, 300);
        Viewport dragged = new Viewport(viewport.dragged(70, -45), 1024, 584);
        assertThat(dragged.toScreen(place).distance(new Point(270, 255))).isLessThan(1e-6);
    }

    @Test
    void places_drawings_with_y_down_like_the_plane() {
        Viewport viewport = new Viewport(EUROPE, 1024, 584);
        Point place = AlbersConic.PLATE.project(new LonLat(30, 50));
        Point drawn = viewport.placement().ofDrawing().apply(new Point(place.x(), -place.y()));
        assertThat(drawn.distance(viewport.toScreen(place))).isLessThan(1e-9);
    }

    @Test
    void sees_a_box_that_holds_all_four_corners() {
        Viewport viewport = new Viewport(EUROPE, 1024, 584);
        Box seen = viewport.visible().pad(1e-6);
        assertThat(seen.contains(viewport.toPlane(0, 0))).isTrue();
        assertThat(seen.contains(viewport.toPlane(1024, 0))).isTrue();
        assertThat(seen.contains(viewport.toPlane(0, 584))).isTrue();
        assertThat(seen.contains(viewport.toPlane(1024, 584))).isTrue();
    }

    @Test
    void shows_a_frame_whole_within_one_part_of_the_pane() {
        Box part = new Box(800, 20, 1900, 700);
        Viewport viewport = Viewport.around(EUROPE, part, 1920, 964);
        assertThat(viewport.toScreen(EUROPE.centre()).distance(part.centre())).isLessThan(1e-6);
        assertThat(viewport.scale()).isEqualTo(Math.min(1100 / EUROPE.width(), 680 / EUROPE.height()), within(1e-9));
    }
}
