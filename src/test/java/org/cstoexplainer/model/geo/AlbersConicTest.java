package org.cstoexplainer.model.geo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AlbersConicTest {

    private static final AlbersConic PLATE = AlbersConic.PLATE;

    @Test
    void agrees_with_Snyders_example_for_the_sphere() {
        AlbersConic snyder = new AlbersConic(29.5, 45.5, 23, -96, 1);
        Point p = snyder.project(new LonLat(-75, 35));
        assertThat(snyder.n()).isCloseTo(0.6028370, within(5e-8));
        assertThat(p.x()).isCloseTo(0.2952720, within(5e-8));
        assertThat(p.y()).isCloseTo(0.2416774, within(5e-8));
    }

    @Test
    void inverts_Snyders_example() {
        LonLat place = new AlbersConic(29.5, 45.5, 23, -96, 1).invert(new Point(0.2952720, 0.2416774));
        assertThat(place.lon()).isCloseTo(-75, within(1e-5));
        assertThat(place.lat()).isCloseTo(35, within(1e-5));
    }

    @Test
    void has_the_cone_of_the_design() {
        assertThat(PLATE.n()).isCloseTo(0.4766, within(5e-5));
        assertThat(PLATE.uprightRotation(22)).isCloseTo(-20.5, within(0.05));
        assertThat(PLATE.uprightRotation(44.6)).isCloseTo(-9.7, within(0.05));
    }

    @Test
    void comes_back_from_everywhere() {
        for (double lon = -114.9; lon < 245; lon += 3.7) {
            for (double lat = -80; lat <= 88; lat += 4.1) {
                LonLat back = PLATE.invert(PLATE.project(new LonLat(lon, lat)));
                assertThat(back.lon()).isCloseTo(lon, within(1e-8));
                assertThat(back.lat()).isCloseTo(lat, within(1e-8));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"179.99, -179.99, 65", "179.999, -179.999, 71"})
    void does_not_jump_at_180_degrees(double west, double east, double lat) {
        double km = PLATE.project(new LonLat(west, lat)).distance(PLATE.project(new LonLat(east, lat)));
        assertThat(km).isLessThan(2);
    }

    @Test
    void puts_its_origin_at_55_north_65_east() {
        assertThat(PLATE.project(new LonLat(65, 55)).distance(new Point(0, 0))).isLessThan(1e-9);
    }

    @Test
    void keeps_areas() {
        double side = 0.01;
        for (double lat : new double[] {0, 20, 40, 60, 80}) {
            Point a = PLATE.project(new LonLat(40, lat));
            Point b = PLATE.project(new LonLat(40 + side, lat));
            Point c = PLATE.project(new LonLat(40, lat + side));
            double drawn = (b.x() - a.x()) * (c.y() - a.y()) - (c.x() - a.x()) * (b.y() - a.y());
            double onGlobe = Math.pow(Math.toRadians(side) * PLATE.radius(), 2) * Math.cos(Math.toRadians(lat));
            assertThat(drawn / onGlobe).isCloseTo(1, within(2e-3));
        }
    }
}
