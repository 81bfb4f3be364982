package org.cstoexplainer.view.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The map of the story with what stands on it: the question, the views, zoom, scale and north.
public final class MapStage extends Pane {

    private static final double STEP = 1.4;

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final MapPane map;
    private final MapRange range;
    private final Label question = Ui.wrapped("", "text-question");
    private final Label subtitle = Ui.wrapped("", "text-second");
    private final Label checked = Ui.wrapped("", "text-caption", "checked-line");
    private final VBox title = Ui.column(6, question, subtitle, checked);
    private final javafx.scene.control.Button back;
    private final HBox views = new HBox();
    private final HBox zoom;
    private final Compass compass;

    /// A map stage.
    ///
    /// @param slices      the state
    /// @param controllers what may be done
    /// @param shelf       where the plates come from
    /// @param ambience    theme and measures
    public MapStage(Slices slices, Controllers controllers, PlateShelf shelf, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        map = new MapPane(shelf, ambience, controllers.story()::open);
        range = new MapRange(shelf, slices.content()::getValue);
        back = Ui.button("back-to-stop", "", "fth-arrow-left", controllers.story()::closeCard);
        zoom = zoomButtons();
        compass = new Compass(ambience);
        build();
        wire(shelf);
    }

    private void build() {
        setId("map-stage");
        title.setId("map-title");
        title.setMouseTransparent(true);
        views.getStyleClass().add("segmented");
        // Tab goes through the views and the zoom before the states, yet the map lies at the bottom
        map.setViewOrder(1);
        getChildren().addAll(title, back, compass, views, zoom, map);
        map.keepClear(this::taken);
        map.onRest(this::rested);
    }

    private void wire(PlateShelf shelf) {
        new MapGestures(map, shelf, ambience, range, controllers.map()::look, controllers.story()::open, map::hover);
        slices.content().subscribe(_ -> showViews());
        slices.state().subscribe(_ -> show());
        ambience.metrics().subscribe(_ -> requestLayout());
    }

    private HBox zoomButtons() {
        var words = ambience.words();
        var in = Ui.button("zoom-in", "", "fth-plus", this::zoomIn);
        var out = Ui.button("zoom-out", "", "fth-minus", this::zoomOut);
        Ui.name(in, words.say("map.zoomIn"));
        Ui.name(out, words.say("map.zoomOut"));
        var row = new HBox(in, out);
        row.getStyleClass().add("segmented");
        return row;
    }

    private void showViews() {
        views.getChildren().setAll(slices.now().content().map().views().stream().filter(view -> view.offered())
                .map(view -> new ViewButton(view, ambience, controllers.map())).toList());
    }

    private void show() {
        var state = slices.now();
        var place = state.place();
        var atRest = place.card() instanceof Card.None;
        var whole = state.content().map().views().getFirst().id();
        var story = state.content().story();
        question.setText(ambience.words().of(story.question()));
        subtitle.setText(ambience.words().of(story.subtitle()));
        checked.setText(ambience.words().of(story.checkedNote()));
        title.setVisible(atRest && state.map().named().filter(whole::equals).isPresent());
        back.setVisible(!atRest);
        back.setText(ambience.words().say("map.back", Route.number(state.content(), place.stop())));
        views.getChildren().forEach(node -> ((ViewButton) node).show(state.map().named()));
        map.show(state.content(), MapScene.ofStory(state), state.map().frame(), false);
    }

    /// Comes 1.4 times nearer.
    public void zoomIn() {
        step(STEP);
    }

    /// Goes 1.4 times farther.
    public void zoomOut() {
        step(1 / STEP);
    }

    private void step(double factor) {
        var frame = slices.now().map().frame();
        controllers.map().look(range.zoom(frame, frame.centre(), factor));
    }

    /// Moves the map by parts of what is seen.
    ///
    /// @param right how many tenths of the width to the right
    /// @param down  how many tenths of the height down
    public void pan(int right, int down) {
        var frame = slices.now().map().frame();
        controllers.map().look(range.keep(frame.panned(right * frame.width() / 10, down * frame.height() / 10)));
    }

    /// The map itself.
    public MapPane map() {
        return map;
    }

    private List<Rect> taken() {
        return List.of((Node) title, back, views, zoom, compass).stream().filter(Node::isVisible)
                .map(node -> node.getBoundsInParent())
                .map(b -> new Rect(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()).grown(6)).toList();
    }

    private void rested(Viewport viewport) {
        var frame = viewport.frame();
        var here = AlbersConic.PLATE.invert(frame.centre());
        var north = AlbersConic.PLATE.project(new LonLat(here.lon(), Math.min(89, here.lat() + 1)));
        var a = viewport.toScreen(frame.centre());
        var b = viewport.toScreen(north);
        compass.show(Math.toDegrees(Math.atan2(b.x() - a.x(), a.y() - b.y())), viewport.scale());
    }

    @Override
    protected void layoutChildren() {
        var edge = ambience.px(ambience.now().rail() ? 12 : 24);
        var narrow = ambience.now().rail();
        Ui.show(subtitle, !narrow);
        title.setMaxWidth(narrow ? getWidth() * 0.68 : Math.min(getWidth() * 0.42, ambience.px(360)));
        place(title, edge, edge - 4);
        place(back, edge, edge);
        place(views, edge, getHeight() - edge / 1.6 - views.prefHeight(-1));
        var tight = views.prefWidth(-1) + zoom.prefWidth(-1) + 3 * edge > getWidth();
        place(zoom, getWidth() - edge - zoom.prefWidth(-1), getHeight() - edge / 1.6 - zoom.prefHeight(-1)
                - (tight ? views.prefHeight(-1) + ambience.px(8) : 0));
        place(compass, zoom.getLayoutX() - compass.prefWidth(-1) - ambience.px(14),
                getHeight() - edge / 1.6 - compass.prefHeight(-1));
        var crowded = compass.getLayoutX() < views.getLayoutX() + views.getWidth() + 8;
        compass.setVisible(!crowded);
        map.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private static void place(Node node, double x, double y) {
        var width = node.maxWidth(-1) > 0 ? Math.min(node.prefWidth(-1), node.maxWidth(-1)) : node.prefWidth(-1);
        node.resizeRelocate(Math.round(x), Math.round(y), width, node.prefHeight(width));
    }
}
