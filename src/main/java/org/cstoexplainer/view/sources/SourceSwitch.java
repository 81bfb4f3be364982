package org.cstoexplainer.view.sources;

import java.util.Optional;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.OverlayController;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.SourcesShown;
import org.cstoexplainer.model.state.SourcesShown.Subject;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.StateToggle;

/// Chooses between the sources of what is shown and all sources.
final class SourceSwitch extends HBox {

    private final Ambience ambience;
    private final StateToggle here = new StateToggle("sources-here");
    private final StateToggle all = new StateToggle("sources-all");

    SourceSwitch(Ambience ambience, OverlayController controller) {
        this.ambience = ambience;
        getStyleClass().add("segmented");
        setMinWidth(USE_PREF_SIZE);
        here.setOnAction(_ -> controller.open(new Overlay.Sources(false, Optional.empty())));
        all.setOnAction(_ -> controller.open(new Overlay.Sources(true, Optional.empty())));
        getChildren().addAll(here, all);
    }

    void show(SourcesShown shown, Overlay.Sources drawer) {
        here.setText(named(shown.subject(), shown.here().size()));
        all.setText(ambience.words().say("sources.all", shown.all().size()));
        here.setSelected(!drawer.all());
        all.setSelected(drawer.all());
    }

    private String named(Subject subject, int count) {
        var words = ambience.words();
        return switch (subject) {
            case Subject.OfStop(var number) -> words.say("sources.stop", number, count);
            case Subject.OfClaim(var number) -> words.say("sources.claim", number, count);
            case Subject.OfQuestion(var number) -> words.say("sources.question", number, count);
            case Subject.OfCard _ -> words.say("sources.card", count);
            case Subject.OfView _ -> words.say("sources.view", count);
        };
    }
}
