package org.cstoexplainer.view.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.MapController;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.world.MapView;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The choice of the map's views: a row of buttons, or in narrow windows one button with a list.
final class MapViews extends StackPane {

    private static final String TIGHT = "tight";

    private final Ambience ambience;
    private final MapController controller;
    private final HBox row = new HBox();
    private final MenuButton list = new MenuButton();
    private List<MapView> views = List.of();

    MapViews(Ambience ambience, MapController controller) {
        this.ambience = ambience;
        this.controller = controller;
        row.getStyleClass().addAll("segmented", "over-map");
        list.setId("map-views");
        list.getStyleClass().addAll("map-views", "over-map");
        getChildren().addAll(row, list);
    }

    /// Offers views.
    void offer(List<MapView> offered) {
        views = List.copyOf(offered);
        row.getChildren().setAll(views.stream().map(view -> new ViewButton(view, ambience, controller)).toList());
        list.getItems().setAll(views.stream().map(this::item).toList());
    }

    private MenuItem item(MapView view) {
        var item = new MenuItem(ambience.words().of(view.name()));
        item.setId("choose-" + view.id());
        item.setOnAction(_ -> controller.look(view.id()));
        return item;
    }

    /// Shows which view one looks at, if any.
    void show(Optional<ViewId> named) {
        row.getChildren().forEach(node -> ((ViewButton) node).show(named));
        var name = views.stream().filter(view -> named.filter(view.id()::equals).isPresent()).findFirst()
                .map(view -> ambience.words().of(view.name()));
        list.setText(name.orElse(ambience.words().say("map.views")));
        list.setAccessibleText(name.map(text -> ambience.words().say("map.views.now", text))
                .orElse(ambience.words().say("map.views")));
    }

    /// Becomes a list in a narrow window, else a row, with smaller letters on a small map.
    void fit(boolean narrow, boolean small) {
        Ui.show(row, !narrow);
        Ui.show(list, narrow);
        if (small != row.getStyleClass().contains(TIGHT)) {
            if (small) {
                row.getStyleClass().add(TIGHT);
            } else {
                row.getStyleClass().remove(TIGHT);
            }
            applyCss();
        }
    }
}
