package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.label.Rect;
import org.junit.jupiter.api.Test;

class StripsTest {

    private static final Rect WINDOW = new Rect(0, 0, 100, 80);

    @Test
    void aWindowWithoutHolesIsOneStrip() {
        assertThat(Strips.around(WINDOW, List.of())).containsExactly(WINDOW);
    }

    @Test
    void everyPixelIsCoveredOnceOrLiesInAHole() {
        var holes = List.of(new Rect(10.2, 10, 30, 20), new Rect(30, 20, 40, 30.4), new Rect(-5, 70, 200, 20));
        var strips = Strips.around(WINDOW, holes);
        for (var y = 0; y < 80; y++) {
            for (var x = 0; x < 100; x++) {
                var at = new double[] {x + 0.5, y + 0.5};
                var covered = strips.stream().filter(strip -> in(strip, at)).count();
                var open = holes.stream().anyMatch(hole -> in(hole, at));
                assertThat(covered).as("%s, %s", x, y).isEqualTo(open ? 0 : 1);
            }
        }
    }

    private static boolean in(Rect rect, double... at) {
        return at[0] >= Math.rint(rect.x()) && at[0] <= Math.rint(rect.right()) && at[1] >= Math.rint(rect.y())
                && at[1] <= Math.rint(rect.bottom());
    }
}
