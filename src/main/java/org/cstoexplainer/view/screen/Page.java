package org.cstoexplainer.view.screen;

import javafx.scene.layout.Region;

/// A page on its board: what it shows, and the foot under it.
final class Page extends Region {

    private static final double TOP = 48;
    private static final double AIR = 24;

    private final Board board;
    private final Region body;
    private final Region foot;

    Page(Board board, Region body, Region foot) {
        this.board = board;
        this.body = body;
        this.foot = foot;
        getStyleClass().add("class-page");
        getChildren().addAll(body, foot);
    }

    /// Whether everything has room, once the styles are applied.
    boolean fits() {
        return fits(body, board.inner(), high()) && fits(foot, board.inner(), Board.FOOT);
    }

    private static boolean fits(Region part, double width, double height) {
        return Math.ceil(part.minWidth(-1)) <= Math.ceil(width) && Math.ceil(part.minHeight(width)) <= Math.ceil(height);
    }

    private double high() {
        return board.room() - TOP - AIR;
    }

    @Override
    protected void layoutChildren() {
        body.resizeRelocate(Board.EDGE, TOP, board.inner(), high());
        foot.resizeRelocate(Board.EDGE, board.room(), board.inner(), Board.FOOT);
    }
}
