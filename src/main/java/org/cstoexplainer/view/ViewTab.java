package org.cstoexplainer.view;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.cstoexplainer.controller.StoryController;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;

/// The tab of a view in the top bar, with the key that opens it.
final class ViewTab extends ToggleButton {

    private final View view;
    private final Ambience ambience;
    private final Label key;

    ViewTab(View view, Ambience ambience, StoryController controller) {
        this.view = view;
        this.ambience = ambience;
        key = Ui.label(Integer.toString(view.number()), "key-cap");
        setId("tab-" + name());
        getStyleClass().setAll("view-tab");
        setMaxHeight(Double.MAX_VALUE);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> controller.show(view));
    }

    void show(View current, Metrics metrics) {
        setText(ambience.words().say("view." + name() + (metrics.rail() ? ".short" : "")));
        setAccessibleText(ambience.words().say("view.tab", ambience.words().say("view." + name()), view.number()));
        setGraphic(metrics.band() == Metrics.Band.BASE ? key : null);
        setGraphicTextGap(metrics.px(8));
        setSelected(view == current);
    }

    private String name() {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /// The state decides what is selected.
    @Override
    public void fire() {
        super.fire();
        setSelected(true);
    }
}
