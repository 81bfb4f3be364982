package org.cstoexplainer.view.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cstoexplainer.model.text.Words;

/// What surrounds every pane of a window: its theme, its measures, and the language.
public final class Ambience {

    private final Words words;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<Metrics> metrics =
            new ReadOnlyObjectWrapper<>(Metrics.of(1440, 900, Theme.LIGHT, 1));
    private final ReadOnlyObjectWrapper<Boolean> calm = new ReadOnlyObjectWrapper<>(false);

    /// The surroundings of a window that speaks `words`.
    public Ambience(Words words) {
        this.words = words;
    }

    /// The app's own words.
    public Words words() {
        return words;
    }

    /// The theme that is shown.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The measures of the window.
    public ReadOnlyObjectProperty<Metrics> metrics() {
        return metrics.getReadOnlyProperty();
    }

    /// Whether moves jump.
    public ReadOnlyObjectProperty<Boolean> calm() {
        return calm.getReadOnlyProperty();
    }

    /// The measures as they are now.
    public Metrics now() {
        return metrics.get();
    }

    /// A length given for a root font of 16 px, px.
    public double px(double length) {
        return metrics.get().px(length);
    }

    /// How much heavier lines are than usual: one and a half times for a projector.
    public double weight() {
        return theme.get() == Theme.PROJECTOR ? 1.5 : 1;
    }

    /// Says that the surroundings have changed. Called by the window alone.
    public void become(Theme newTheme, Metrics newMetrics, boolean newCalm) {
        calm.set(newCalm);
        theme.set(newTheme);
        metrics.set(newMetrics);
    }
}
