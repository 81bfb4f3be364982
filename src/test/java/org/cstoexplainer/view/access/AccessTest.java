package org.cstoexplainer.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Palette;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen of the window, in each theme at a size of its own, keeps to the rules on which people depend who do not see
/// everything, do not hit everything, or do without a mouse.
class AccessTest {

    private static final Content CONTENT = StoryContent.content();

    static Stream<Arguments> windows() {
        return Stream.of(Arguments.of(ThemeChoice.LIGHT, 1440, 900), Arguments.of(ThemeChoice.DARK, 1280, 720),
                Arguments.of(ThemeChoice.PROJECTOR, 1024, 768));
    }

    @ParameterizedTest(name = "{0} {1}x{2}")
    @MethodSource("windows")
    void everyScreenKeepsToEveryRule(ThemeChoice theme, int width, int height) {
        var app = new AppStage(width, height, Settings.first().withTheme(theme).withTipsSeen());
        var found = new ArrayList<String>();
        var at = new AtomicReference<AppState>();
        Runnable show = () -> {
            app.rewind(at.get());
            app.settle();
        };
        var rules = rules(theme, app, show).toList();
        for (var place : Places.of(CONTENT)) {
            at.set(place.state().with(place.state().settings().withTheme(theme)));
            show.run();
            found.addAll(Toolkit.get(() -> {
                var seen = Seen.of(place.name() + ", " + theme + " " + width + "x" + height, app.scene());
                return rules.stream().flatMap(rule -> rule.breaches(seen).stream()).toList();
            }));
        }
        assertThat(found).isEmpty();
    }

    /// The dark theme has the rings of the light one in other colours, whose contrast is computed from the style sheets; and
    /// keys do the same in every theme.
    private static Stream<Rule> rules(ThemeChoice theme, AppStage app, Runnable again) {
        var always = Stream.of(new NameRule(), new TargetRule(), new DistanceRule(), new ContrastRule(), new FrameRule());
        var ring = new RingRule(Palette.of(Theme.of(theme, false)).of("focus"));
        return switch (theme) {
            case LIGHT -> Stream.concat(always, Stream.of(ring, new TabRule(), new EnterRule(app::now, again), new MouseRule(app::now, again)));
            case PROJECTOR -> Stream.concat(always, Stream.of(ring, new TabRule()));
            default -> Stream.concat(always, Stream.of(new FocusRule(app::now, again)));
        };
    }
}
