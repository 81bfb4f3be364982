package org.cstoexplainer.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every slide fits its screen: nothing is cut, shortened, too small or over something else.
class ClassScreenTest {

    private record Size(double width, double height) {
    }

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void everySlideFitsAnOldProjector() {
        assertThat(faults(List.of(new Size(800, 600), new Size(1024, 768)))).isEmpty();
    }

    @Test
    void everySlideFitsAWideScreen() {
        assertThat(faults(List.of(new Size(1280, 720), new Size(1920, 1080), new Size(3840, 2160)))).isEmpty();
    }

    /// Sizes of the same proportions are the same page, scaled.
    private static List<String> faults(List<Size> sizes) {
        return Toolkit.get(() -> {
            var first = sizes.getFirst();
            var shown = new Shown(first.width(), first.height(), Theme.PROJECTOR, TextSize.NORMAL);
            var faults = new ArrayList<String>();
            new Lesson40(Shown.CONTENT).all().forEach(slide -> sizes.forEach(size -> {
                shown.resize(size.width(), size.height());
                shown.show(slide);
                shown.faults().forEach(fault -> faults.add(size + " " + slide + ": " + fault));
            }));
            return faults;
        });
    }
}
