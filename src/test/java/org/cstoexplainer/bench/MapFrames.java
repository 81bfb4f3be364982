package org.cstoexplainer.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.geo.Frame;
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

/// The frame benchmark of the map: pans and zooms at each level, uncapped, and prints median and 95th percentile in ms.
/// Run it with `-Djavafx.animation.fullspeed=true -Dprism.order=sw`.
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
        var runs = new ArrayList<>(List.of(
                new Run("(warming up)", whole, t -> whole.panned(1500 * Math.sin(t * 6), 300 * Math.cos(t * 6))),
                new Run("whole, panning", whole, t -> whole.panned(1500 * Math.sin(t * 6), 300 * Math.cos(t * 6))),
                new Run("whole, zooming", whole, t -> whole.zoomedAbout(whole.centre(), 1 + 0.3 * Math.sin(t * 6))),
                new Run("europe, panning", europe, t -> europe.panned(700 * Math.sin(t * 6), 0)),
                new Run("caucasus, panning", caucasus, t -> caucasus.panned(500 * Math.sin(t * 6), 0)),
                new Run("caucasus, zooming", caucasus, t -> caucasus.zoomedAbout(caucasus.centre(), 1 + 0.5 * Math.sin(t * 6)))));
        next(map, runs);
    }

    private static void next(MapPane map, List<Run> runs) {
        if (runs.isEmpty()) {
            System.exit(0);
        }
        var run = runs.removeFirst();
        map.follow(run.from());
        map.settle();
        new AnimationTimer() {
            private final List<Long> times = new ArrayList<>();
            private Optional<Long> last = Optional.empty();
            private final Threads before = Threads.now();

            @Override
            public void handle(long now) {
                last.ifPresent(before -> times.add(System.nanoTime() - before));
                last = Optional.of(System.nanoTime());
                map.follow(run.at().apply(times.size() / (double) FRAMES));
                if (times.size() == FRAMES) {
                    stop();
                    report(run.name(), times.subList(20, FRAMES), before);
                    next(map, runs);
                }
            }
        }.start();
    }

    private static void report(String name, List<Long> times, Threads before) {
        var sorted = times.stream().sorted().toList();
        var now = Threads.now();
        System.out.printf("%-22s median %5.1f ms   p95 %5.1f ms   processor time a frame: toolkit %5.1f ms, renderer %5.1f ms%n",
                name, sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 95 / 100) / 1e6,
                (now.toolkit() - before.toolkit()) / 1e6 / FRAMES, (now.renderer() - before.renderer()) / 1e6 / FRAMES);
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
