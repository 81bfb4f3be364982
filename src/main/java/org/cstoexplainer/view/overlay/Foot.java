package org.cstoexplainer.view.overlay;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Ui;

/// The buttons at the foot of a dialog: in a row, the one that closes at its end; where the text is too large for one row, in
/// as many as they need.
final class Foot {

    private static final double GAP = 11;

    private Foot() {
    }

    /// A foot.
    ///
    /// @param actions what can be done, in order
    /// @param close   closes the dialog
    static Pane of(Ambience ambience, List<? extends Node> actions, Node close) {
        var foot = ambience.now().band() == Metrics.Band.DRAWER ? new FlowPane(ambience.px(GAP), ambience.px(GAP)) : new HBox();
        foot.getStyleClass().add("dialog-foot");
        foot.getChildren().addAll(actions);
        foot.getChildren().addAll(foot instanceof HBox ? List.of(Ui.spacer(), close) : List.of(close));
        return foot;
    }
}
