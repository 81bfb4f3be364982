package org.cstoexplainer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.PathSink;
import org.cstoexplainer.model.geo.Plates;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.MapPane;
import org.cstoexplainer.view.map.PlateShelf;

/// Frames of the map: pans and zooms at each level, uncapped.
public final class MapFrames {

    private static final int FRAMES = 160;

    private record Run(String name, Frame from, DoubleFunction<Frame> at) {
    }

    private MapFrames() {
    }

    /// Runs the benchmark.
    public static void main(String... args) {
        Platform.startup(() -> {
            Fonts.load();
            if (ContentReader.read(new BuiltIn()) instanceof Reading.Good(Content content)) {
                open(content);
            }
        });
    }

    private static void open(Content content) {
        var ambience = new Ambience(Words.in(Lang.EN));
        ambience.become(Theme.LIGHT, Metrics.of(1920, 1080, Theme.LIGHT, 1), false);
        var map = new MapPane(new PlateShelf(Runnable::run), ambience, _ -> { });
        var scene = new Scene(map, 1920, 1080);
        Dress.on(scene, Theme.LIGHT, TextSize.NORMAL, true, false);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        var state = Moves.start(content, Settings.first());
        map.show(content, MapScene.ofStory(state), state.map().frame(), true);
        var whole = state.map().frame();
        var europe = Moves.frame(content.view(new ViewId("europe")));
        var caucasus = Moves.frame(content.view(new ViewId("caucasus")));
        var warm = new Run("warm", whole, t -> whole.panned(1500 * Math.sin(t * 6), 300 * Math.cos(t * 6)));
        var runs = new ArrayList<>(Collections.nCopies(Frames.WARM_UPS, warm));
        runs.addAll(List.of(
                new Run("whole.panning", whole, t -> whole.panned(1500 * Math.sin(t * 6), 300 * Math.cos(t * 6))),
                new Run("whole.zooming", whole, t -> whole.zoomedAbout(whole.centre(), 1 + 0.3 * Math.sin(t * 6))),
                new Run("europe.panning", europe, t -> europe.panned(700 * Math.sin(t * 6), 0)),
                new Run("caucasus.panning", caucasus, t -> caucasus.panned(500 * Math.sin(t * 6), 0)),
                new Run("caucasus.zooming", caucasus, t -> caucasus.zoomedAbout(caucasus.centre(), 1 + 0.5 * Math.sin(t * 6)))));
        next(map, runs);
    }

    private static void next(MapPane map, List<Run> runs) {
        if (runs.isEmpty()) {
            points();
            System.exit(0);
        }
        var run = runs.removeFirst();
        map.follow(run.from());
        map.settle();
        var before = Threads.now();
        Frames.measure("map." + run.name(), share -> map.follow(run.at().apply(share)), () -> {
            var now = Threads.now();
            Figure.tell("map." + run.name() + ".toolkit", (now.toolkit() - before.toolkit()) / 1e6 / FRAMES);
            Figure.tell("map." + run.name() + ".renderer", (now.renderer() - before.renderer()) / 1e6 / FRAMES);
            next(map, runs);
        });
    }

    /// How many points the lands of each level have.
    private static void points() {
        for (var level : Level.values()) {
            try {
                var count = new int[1];
                Plates.read(level).lands().forEach(land -> land.shape().draw(new PathSink() {

                    @Override
                    public void moveTo(double x, double y) {
                        count[0]++;
                    }

                    @Override
                    public void lineTo(double x, double y) {
                        count[0]++;
                    }

                    @Override
                    public void closePath() {
                        // no point of its own
                    }
                }));
                Figure.tell("map." + level.name().toLowerCase(Locale.ROOT) + ".points", count[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The processor time of the two threads that make a frame, ns: it does not depend on what else the machine does.
    private record Threads(long toolkit, long renderer) {

        static Threads now() {
            return new Threads(of("JavaFX Application Thread"), of("QuantumRenderer"));
        }

        private static long of(String name) {
            var threads = ManagementFactory.getThreadMXBean();
            return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                    .filter(info -> info != null && info.getThreadName().startsWith(name))
                    .mapToLong(info -> threads.getThreadCpuTime(info.getThreadId())).sum();
        }
    }
}
