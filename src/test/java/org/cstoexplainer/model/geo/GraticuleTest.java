package org.cstoexplainer.model.geo;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraticuleTest {

    @Test
    void has_36_meridians_and_15_parallels() {
        assertThat(Graticule.lines()).hasSize(36 + 15);
    }

    @Test
    void never_strides_across_the_cut() {
        for (List<LonLat> line : Graticule.lines()) {
            for (int i = 1; i < line.size(); i++) {
                Point a = AlbersConic.PLATE.project(line.get(i - 1));
                Point b = AlbersConic.PLATE.project(line.get(i));
                boolean meridian = line.get(i).lon() == line.get(i - 1).lon();
                assertThat(a.distance(b)).isLessThan(meridian ? 16_000 : 400);
            }
        }
    }
}
