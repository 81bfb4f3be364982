package org.cstoexplainer.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.controlsfx.control.WorldMapView;

/// The baseline of the map: ControlsFX's map of the world, zooming about its centre; it cannot pan.
public final class WorldMapFrames {

    private WorldMapFrames() {
    }

    /// Runs it.
    public static void main(String... args) {
        Platform.startup(() -> {
            var map = new WorldMapView();
            var stage = new Stage();
            stage.setScene(new Scene(map, 1920, 1080));
            stage.show();
            measure(map, Frames.WARM_UPS);
        });
    }

    private static void measure(WorldMapView map, int warmUps) {
        Frames.measure(warmUps > 0 ? "warm" : "worldmap.zooming", t -> zoom(map, t), () -> {
            if (warmUps == 0) {
                System.exit(0);
            }
            measure(map, warmUps - 1);
        });
    }

    private static void zoom(WorldMapView map, double share) {
        map.setZoomFactor(1.15 + 0.15 * Math.sin(share * 6));
    }
}
