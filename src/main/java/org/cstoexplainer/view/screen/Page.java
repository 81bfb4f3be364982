package org.cstoexplainer.view.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.geo.Box;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.label.Rect;
import org.cstoexplainer.model.state.MapScene;

/// A page on its board: what it says, the foot under it, and what it lays over a map.
final class Page extends Region {

    private static final double TOP = 48;
    private static final double AIR = 24;
    private static final double GAP = 28;
    private static final double LIFT = 0.72;

    private final Board board;
    private final Region body;
    private final Region foot;
    private final Region ground = new Region();
    private double width;
    private double footHeight = Board.FOOT;
    private Optional<Region> corner = Optional.empty();
    private Optional<Cells> cuts = Optional.empty();
    private Optional<Looking> looking = Optional.empty();

    private record Looking(MapScene scene, Frame frame) {
    }

    /// A page.
    ///
    /// @param body what it says
    /// @param foot what stands under it
    Page(Board board, Region body, Region foot) {
        this.board = board;
        this.body = body;
        this.foot = foot;
        width = board.inner();
        getStyleClass().add("class-page");
        body.getStyleClass().add("class-part");
        foot.getStyleClass().add("class-foot");
        ground.setVisible(false);
        getChildren().addAll(ground, body, foot);
    }

    /// With a foot of another height.
    Page footing(double height) {
        footHeight = height;
        return this;
    }

    /// Beside a map, or over it.
    ///
    /// @param column  the width of what it says, units
    /// @param covered whether the map is covered behind it
    Page beside(MapScene scene, Frame frame, double column, boolean covered) {
        looking = Optional.of(new Looking(scene, frame));
        width = column;
        ground.getStyleClass().setAll(covered ? "class-ground" : "class-fade");
        ground.setVisible(column > 0);
        return this;
    }

    /// With cells that may be left out where there is no room for all.
    Page cutting(Cells cells) {
        cuts = Optional.of(cells);
        return this;
    }

    /// Leaves out what has no room, if anything may be.
    void cut() {
        cuts.ifPresent(cells -> cells.cut(width, high() - (body.minHeight(width) - cells.minHeight(width))));
    }

    /// With a box in the lower right corner of the map.
    Page corner(LegendKey box) {
        box.setPrefWrapLength(cornerRoom() - 2 * GAP);
        corner = Optional.of(box);
        box.getStyleClass().add("class-corner");
        getChildren().add(box);
        return this;
    }

    /// What it is laid out on.
    Board board() {
        return board;
    }

    /// Whether everything has room, once the styles are applied.
    boolean fits() {
        return fits(body, width, high()) && fits(foot, board.inner(), footHeight);
    }

    private static boolean fits(Region part, double width, double height) {
        return Math.ceil(part.minWidth(-1)) <= Math.ceil(width) && Math.ceil(part.minHeight(width)) <= Math.ceil(height);
    }

    private double room() {
        return board.height() - footHeight;
    }

    private double high() {
        return room() - TOP - AIR;
    }

    /// Where the map has to look, if there is one: its pane reaches from the top to the foot.
    Optional<Viewport> viewport() {
        return looking.map(it -> Viewport.around(it.frame(), free(it.frame()), board.width(), room()));
    }

    /// What the map shows, if there is one.
    Optional<MapScene> scene() {
        return looking.map(Looking::scene);
    }

    private boolean solid() {
        return ground.getStyleClass().contains("class-ground");
    }

    private double cornerRoom() {
        return board.width() - (body.getChildrenUnmodifiable().isEmpty() ? 2 * GAP : Board.EDGE + width + 2 * GAP);
    }

    /// Where the map's view has its place. It stands a little above the middle: the plane ends not far north of it.
    private Box free(Frame view) {
        var left = body.getChildrenUnmodifiable().isEmpty() ? GAP : Board.EDGE + width + (solid() ? GAP : 2 * GAP);
        var low = corner.map(box -> box.getHeight() + GAP).orElse(0.0);
        var high = room() - 2 * GAP - low;
        var slack = Math.max(0, high - view.height() * (board.width() - GAP - left) / view.width());
        return new Box(left, GAP, board.width() - GAP, GAP + high - LIFT * slack);
    }

    /// The parts of the map that its labels may not cover: the column, and the box in the corner.
    List<Rect> covered() {
        var column = ground.isVisible() ? Stream.of(new Rect(0, 0, Board.EDGE + width + (solid() ? GAP : 0), room()))
                : Stream.<Rect>empty();
        return Stream.concat(column, corner.stream().map(Page::rect)).toList();
    }

    private static Rect rect(Node node) {
        var bounds = node.getBoundsInParent();
        return new Rect(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()).grown(10);
    }

    @Override
    protected void layoutChildren() {
        body.resizeRelocate(Board.EDGE, TOP, width, high());
        foot.resizeRelocate(0, room(), board.width(), footHeight);
        ground.resizeRelocate(0, 0, Board.EDGE + width + GAP, room());
        corner.ifPresent(box -> {
            var wide = Math.min(box.prefWidth(-1), cornerRoom());
            var high = box.prefHeight(wide);
            box.resizeRelocate(board.width() - wide - GAP, room() - high - GAP, wide, high);
        });
    }
}
