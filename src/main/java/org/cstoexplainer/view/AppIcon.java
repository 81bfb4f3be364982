package org.cstoexplainer.view;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The icon of the app: its mark on a tile.
public final class AppIcon {

    private static final int[] SIZES = {32, 64};

    private AppIcon() {
    }

    /// Gives a window the icon, in the sizes that task bars and window lists show.
    public static void on(Stage stage) {
        IntStream.of(SIZES).mapToObj(size -> "/icon/" + size + ".png")
                .map(name -> Objects.requireNonNull(AppIcon.class.getResource(name), name).toString())
                .map(Image::new).forEach(stage.getIcons()::add);
    }
}
