package org.cstoexplainer.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Sight;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Text half as large again, and twice as large, loses nothing: no words end in dots, and none lie outside the window or
/// the column that scrolls them. The dark theme is laid out as the light one.
class LargeTextTest {

    private static final Content CONTENT = StoryContent.content();

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(ThemeChoice.LIGHT, TextSize.HUGE, 1440, 900), Arguments.of(ThemeChoice.LIGHT, TextSize.HUGE, 1024, 768),
                Arguments.of(ThemeChoice.LIGHT, TextSize.HUGEST, 1024, 768), Arguments.of(ThemeChoice.PROJECTOR, TextSize.HUGE, 1024, 768),
                Arguments.of(ThemeChoice.PROJECTOR, TextSize.HUGEST, 1440, 900),
                Arguments.of(ThemeChoice.LIGHT, TextSize.HUGEST, 1280, 720), Arguments.of(ThemeChoice.LIGHT, TextSize.HUGEST, 1440, 900),
                Arguments.of(ThemeChoice.PROJECTOR, TextSize.HUGEST, 1024, 768));
    }

    @ParameterizedTest(name = "{0} {1} {2}x{3}")
    @MethodSource("windows")
    void nothingIsLost(ThemeChoice theme, TextSize text, int width, int height) {
        var app = new AppStage(width, height, Settings.first().withTheme(theme).withTextSize(text).withTipsSeen());
        var found = new ArrayList<String>();
        for (var place : Places.of(CONTENT)) {
            app.rewind(place.state().with(place.state().settings().withTheme(theme).withTextSize(text)));
            app.settle();
            var seen = Toolkit.get(() -> Seen.undrawn(place.name(), app.scene()));
            var sight = new Sight(Toolkit.get(() -> seen.nodes().stream().filter(node -> !seen.covered(node)).toList()), app.scene().getRoot().getLayoutBounds());
            Toolkit.get(() -> Stream.concat(sight.cut().stream(), sight.outside().stream()).toList())
                    .forEach(fault -> found.add(place.name() + ", " + theme + " " + width + "x" + height + ": " + text + " " + fault));
        }
        assertThat(found).isEmpty();
    }
}
