package org.cstoexplainer.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.Test;

/// Every screen of the window is used with keys alone.
class KeyboardTest {

    private static final Content CONTENT = StoryContent.content();

    @Test
    void everyScreenIsUsedWithKeysAlone() {
        var app = AppStage.shown(1280, 800, Settings.first().withTipsSeen());
        var found = new ArrayList<String>();
        for (var place : Places.of(CONTENT)) {
            Runnable rewind = () -> {
                app.rewind(place.state());
                app.settle();
            };
            rewind.run();
            found.addAll(Toolkit.get(() -> {
                var rules = List.of(new TabRule(), new EnterRule(app::now, rewind), new MouseRule(app::now, rewind));
                var seen = Seen.undrawn(place.name(), app.scene());
                return rules.stream().flatMap(rule -> rule.breaches(seen).stream()).toList();
            }));
        }
        app.close();
        assertThat(found).isEmpty();
    }
}
