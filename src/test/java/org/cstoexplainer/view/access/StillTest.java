package org.cstoexplainer.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Frames;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// With less motion nothing moves: what is shown a frame after a step is what is shown some frames later. With motion nothing
/// flashes: no part of the window as large as WCAG asks becomes bright and dark, or dark and bright, more than three times in
/// the second after a step (WCAG 2.2, 2.3.1). Land and sea that pass by on a flight of the map make some of these turns.
class StillTest {

    private static final int FRAMES = 6;
    /// Pictures of a second or a little more, one in four frames; taking one holds the frames up.
    private static final int SECOND = 8;
    /// Three flashes, each a turn and its return.
    private static final int MOST_TURNS = 6;
    /// So much more or less of the brightness of white is seen as a flash, and only where the darker of the two is so dark.
    private static final double SEEN = 0.1;
    private static final double DARK = 0.8;
    private static final int CELL = 250;

    private final AppStage app = AppStage.moving(1000, 800, Settings.first().withTipsSeen());

    @AfterEach
    void close() {
        app.close();
    }

    private Map<String, Runnable> steps() {
        var to = app.controllers();
        var steps = new LinkedHashMap<String, Runnable>();
        steps.put("another place of the map", () -> to.story().goTo(new StopId("armenia")));
        steps.put("a card", () -> to.story().open(new CountryId("ARM")));
        steps.put("another view", () -> to.story().show(View.MEMBERS));
        steps.put("a walk", () -> to.walk().open(new CaseId("troops-fired-at")));
        steps.put("a dialog", () -> to.overlay().open(new Overlay.Keys()));
        steps.put("no dialog", () -> to.overlay().close());
        return steps;
    }

    @Test
    void nothingMovesWithLessMotion() {
        app.does(app.controllers().settings()::toggleMotion);
        app.does(app.controllers().overlay()::dismissNotice);
        var moving = new ArrayList<String>();
        steps().forEach((name, step) -> {
            app.does(step);
            // the ring of the focus comes with the first frame
            Frames.pass(1);
            var before = picture();
            Frames.pass(FRAMES);
            if (!picture().same(before)) {
                moving.add(name);
            }
        });
        assertThat(moving).isEmpty();
    }

    @Test
    void nothingFlashesWithMotion() {
        var flashing = new ArrayList<String>();
        steps().forEach((name, step) -> {
            var pictures = new ArrayList<Drawn>();
            pictures.add(picture());
            app.does(step);
            for (var look = 0; look < SECOND; look++) {
                pictures.add(picture());
                Frames.pass(4);
            }
            if (turns(pictures) > MOST_TURNS) {
                flashing.add(name);
            }
        });
        assertThat(flashing).isEmpty();
    }

    @Test
    void fourFlashesInASecondWouldBeFound() {
        assertThat(count(1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1)).isGreaterThan(MOST_TURNS);
        assertThat(count(1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)).as("a slow change").isLessThan(MOST_TURNS);
    }

    private Drawn picture() {
        return Toolkit.get(() -> Drawn.of(app.scene().getRoot()));
    }

    /// The most that any part of the window turns from brighter to darker or back.
    private static int turns(List<Drawn> pictures) {
        var most = 0;
        for (var y = 0; y + CELL <= pictures.getFirst().height(); y += CELL) {
            for (var x = 0; x + CELL <= pictures.getFirst().width(); x += CELL) {
                var left = x;
                var top = y;
                most = Math.max(most, count(pictures.stream().mapToDouble(one -> one.brightness(left, top, CELL)).toArray()));
            }
        }
        return most;
    }

    private static int count(double... brightness) {
        var turns = 0;
        var at = brightness[0];
        for (var now : brightness) {
            if (Math.abs(now - at) >= SEEN && Math.min(now, at) < DARK) {
                turns++;
                at = now;
            }
        }
        return turns;
    }
}
