package org.cstoexplainer.view.screen;

import javafx.scene.layout.Pane;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.MapPane;
import org.cstoexplainer.view.map.PlateShelf;

/// The one map under all pages: it glides from one to the next. Its chips are 50 units high, with the
/// shorter names, 30 units.
final class MapLayer extends Pane {

    /// The root font, units, with which a chip's name is 30 units.
    private static final double ROOT = 34.3;

    private final Ambience ambience;
    private final MapPane map;

    MapLayer(PlateShelf shelf, Words words) {
        ambience = new Ambience(words);
        map = new MapPane(shelf, ambience, _ -> { });
        map.asPicture();
        getStyleClass().add("class-map");
        getChildren().add(map);
    }

    /// Shows what a page lays itself over, or nothing.
    ///
    /// @param jump whether it is there at once
    void show(Content content, Page page, Theme theme, boolean jump) {
        var board = page.board();
        var seen = page.viewport();
        var glides = isVisible() && !jump && ambience.theme().get() == theme && getWidth() == board.width();
        setVisible(seen.isPresent());
        seen.ifPresent(view -> {
            ambience.become(theme, new Metrics(board.width(), board.height(), ROOT, false, Metrics.Band.RAIL), !glides);
            resize(view.width(), view.height());
            map.resize(view.width(), view.height());
            map.keepClear(page::covered);
            map.show(content, page.scene().orElseThrow(), view.frame(), !glides);
        });
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
