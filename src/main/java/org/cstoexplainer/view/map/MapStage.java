package org.cstoexplainer.view.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.TilePane;
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
    private static final double LOW = 460;
    private static final double SMALL = 620;

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final MapPane map;
    private final MapRange range;
    private final Label question = Ui.wrapped("", "text-question");
    private final Label subtitle = Ui.wrapped("", "text-second");
    private final Label checked = Ui.wrapped("", "text-label", "checked-line");
    private final VBox title = Ui.column(6, question, subtitle, checked);
    private final javafx.scene.control.Button back;
    private final MapViews views;
    private final TilePane zoom;
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
        map = new MapPane(shelf, ambience, controllers.map()::choose);
        range = new MapRange(shelf, slices.content()::getValue);
        back = Ui.button("back-to-stop", "", "fth-arrow-left", controllers.story()::closeCard);
        views = new MapViews(ambience, controllers.map());
        zoom = zoomButtons();
        compass = new Compass(ambience);
        build();
        wire(shelf);
    }

    private void build() {
        setId("map-stage");
        title.setId("map-title");
        title.setMouseTransparent(true);
        back.getStyleClass().add("over-map");
        // Tab goes through the views and the zoom before the states, yet the map lies at the bottom
        map.setViewOrder(1);
        getChildren().addAll(title, back, compass, views, zoom, map);
        map.keepClear(this::taken);
        map.onRest(this::rested);
    }

    private void wire(PlateShelf shelf) {
        new MapGestures(map, shelf, ambience, range, controllers.map()::look, controllers.map()::choose, map::hover);
        slices.content().subscribe(now -> views.offer(now.map().views().stream().filter(view -> view.offered()).toList()));
        slices.state().subscribe(_ -> show());
        ambience.metrics().subscribe(_ -> requestLayout());
    }

    private TilePane zoomButtons() {
        var words = ambience.words();
        var in = Ui.button("zoom-in", "", "fth-plus", this::zoomIn);
        var out = Ui.button("zoom-out", "", "fth-minus", this::zoomOut);
        Ui.name(in, words.say("map.zoomIn"));
        Ui.name(out, words.say("map.zoomOut"));
        var pair = new TilePane(in, out);
        pair.getStyleClass().addAll("segmented", "over-map");
        return pair;
    }

    private void show() {
        var state = slices.now();
        var place = state.place();
        var atRest = place.card() instanceof Card.None;
        var story = state.content().story();
        question.setText(ambience.words().of(story.question()));
        subtitle.setText(ambience.words().of(story.subtitle()));
        checked.setText(ambience.words().of(story.checkedNote()));
        title.setVisible(atRest && whole());
        back.setVisible(!atRest);
        back.setText(ambience.words().say("map.back", Route.number(state.content(), place.stop())));
        views.show(state.map().named());
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
        var lines = Stream.of(question, subtitle, checked).filter(line -> title.isVisible() && line.isVisible())
                .map(line -> title.localToParent(line.getBoundsInParent()));
        var tools = Stream.of(back, views, zoom, compass).filter(Node::isVisible).map(Node::getBoundsInParent);
        return Stream.concat(lines, tools)
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
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        // the map first, for its scale is written on the compass; then what stands on it, which the chips keep clear of
        map.layout();
        layTitle(edge);
        place(back, edge, edge);
        layTools(edge, getHeight() - edge / 1.6);
        map.clear();
    }

    /// A low map has no room for all lines. The one that says up to when the content was checked always stays; there it
    /// is set in two lines, so that it ends before Russia begins.
    private void layTitle(double edge) {
        var narrow = ambience.now().rail();
        Ui.show(subtitle, !low() && !narrow);
        checked.setMaxWidth(low() ? ambience.px(210) : Double.MAX_VALUE);
        title.setMaxWidth(narrow ? getWidth() * 0.68 : Math.min(getWidth() * 0.42, ambience.px(360)));
        place(title, edge, edge - 4);
    }

    /// The views at the left, the zoom at the right: side by side, and one button over the other where it is narrow.
    private void layTools(double edge, double bottom) {
        views.fit(ambience.now().rail(), low() || getWidth() < ambience.px(SMALL));
        var pair = 2 * zoom.getTileWidth();
        zoom.setPrefColumns(views.prefWidth(-1) + pair + 3 * edge > getWidth() ? 1 : 2);
        place(views, edge, bottom - views.prefHeight(-1));
        place(zoom, getWidth() - edge - zoom.prefWidth(-1), bottom - zoom.prefHeight(-1));
        place(compass, zoom.getLayoutX() - compass.prefWidth(-1) - ambience.px(14), bottom - compass.prefHeight(-1));
        compass.setVisible(compass.getLayoutX() >= views.getLayoutX() + views.getWidth() + 8
                && (!ambience.now().rail() || !whole()));
    }

    private boolean low() {
        return getHeight() < ambience.px(LOW);
    }

    /// Whether one looks at the whole, where north is up and each window knows how large the world is.
    private boolean whole() {
        var whole = slices.now().content().map().views().getFirst().id();
        return slices.now().map().named().filter(whole::equals).isPresent();
    }

    private static void place(Node node, double x, double y) {
        var width = node.maxWidth(-1) > 0 ? Math.min(node.prefWidth(-1), node.maxWidth(-1)) : node.prefWidth(-1);
        node.resizeRelocate(Math.round(x), Math.round(y), width, node.prefHeight(width));
    }
}
