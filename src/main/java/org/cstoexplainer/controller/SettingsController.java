package org.cstoexplainer.controller;

import java.nio.file.Path;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.settings.WindowPlace;
import org.cstoexplainer.model.state.Notice;

/// What a person chooses.
public final class SettingsController {

    private final Store store;

    SettingsController(Store store) {
        this.store = store;
    }

    /// Chooses the colours.
    public void theme(ThemeChoice theme) {
        store.update(state -> state.with(state.settings().withTheme(theme)));
    }

    /// The next colours, seen from those that are shown.
    public void nextTheme(ThemeChoice shown) {
        store.update(state -> state.with(state.settings().withTheme(shown.next())));
    }

    /// Chooses the size of the text.
    public void textSize(TextSize size) {
        store.update(state -> state.with(state.settings().withTextSize(size)));
    }

    /// Larger text.
    public void larger() {
        store.update(state -> state.with(state.settings().withTextSize(state.settings().textSize().larger())));
    }

    /// Smaller text.
    public void smaller() {
        store.update(state -> state.with(state.settings().withTextSize(state.settings().textSize().smaller())));
    }

    /// Reduces motion, or allows it; says which.
    public void toggleMotion() {
        store.update(state -> state.with(state.settings().withReducedMotion(!state.settings().reducedMotion()))
                .with(state.timeline().playing(false))
                .with(new Notice(state.settings().reducedMotion() ? "notice.motion.on" : "notice.motion.off", "")));
    }

    /// Switches single-letter keys on or off.
    public void toggleSingleKeys() {
        store.update(state -> state.with(state.settings().withSingleKeys(!state.settings().singleKeys())));
    }

    /// Shows charts as tables, or as figures.
    public void toggleTables() {
        store.update(state -> state.with(state.settings().withTables(!state.settings().tables())));
    }

    /// Says that nothing can be written into the folder of what is kept.
    public void cannotKeep(Path folder) {
        store.update(state -> state.with(new Notice("notice.notKept", folder.toString())));
    }

    /// Remembers where the window stands.
    public void remember(WindowPlace place) {
        store.update(state -> state.with(state.settings().withWindow(place)));
    }
}
