package org.cstoexplainer.view.members;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.map.MapPane;

/// The map of one year under the title of the view. It stays where it looks.
final class YearMap extends Pane {

    private static final ViewId VIEW = new ViewId("members");

    private final MapPane map;
    private final Ambience ambience;
    private final Label title;

    YearMap(MapPane map, Ambience ambience) {
        this.map = map;
        this.ambience = ambience;
        title = Ui.wrapped(ambience.words().say("members.title"));
        title.setId("members-title");
        title.setMouseTransparent(true);
        setId("members-map");
        getChildren().addAll(map, title);
        map.keepClear(() -> List.of(taken()));
    }

    /// Shows the year of the state.
    void show(AppState state, MapScene scene) {
        map.show(state.content(), scene, Moves.frame(state.content().view(VIEW)), true);
    }

    private Rect taken() {
        var box = title.getBoundsInParent();
        return new Rect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()).grown(4);
    }

    @Override
    protected void layoutChildren() {
        var small = ambience.now().rail();
        title.getStyleClass().setAll("label", small ? "text-heading" : "text-question");
        title.applyCss();
        var edge = ambience.px(small ? 16 : Gutter.EDGE);
        var width = Math.min(getWidth() - 2 * edge, ambience.px(small ? 140 : 236));
        title.resizeRelocate(edge, ambience.px(small ? 12 : 20), width, title.prefHeight(width));
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        map.clear();
    }
}
