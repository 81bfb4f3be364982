package org.cstoexplainer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.about.AppVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// The program itself: opens the window, or draws every screen where there is no display.
@Command(name = "csto-explainer", versionProvider = Explainer.Version.class, mixinStandardHelpOptions = true,
        subcommands = {Check.class, Stops.class, Shot.class, Walk.class, Outlined.class, HandoutCommand.class,
                ExportCommand.class, NewCommand.class, ImportCommand.class})
final class Explainer implements Callable<Integer> {

    private static final Path TOUR = Path.of("target", "tour");

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content")
    private Path content;

    @Option(names = "--theme", paramLabel = "light|dark|projector", descriptionKey = "theme")
    private ThemeChoice theme;

    @Option(names = "--stop", paramLabel = "ID", descriptionKey = "stop")
    private String stop;

    /// Set by the benchmark of the start: say how long the first frame took, and end.
    private static final String FIRST_FRAME = "explainer.firstFrame";
    /// Set by the build of the package: go through the main screens, and end.
    private static final String REHEARSE = "explainer.rehearse";

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    /// The version, as the build wrote it.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"CSTO Explainer " + AppVersion.text()};
        }
    }

    @Override
    public Integer call() {
        // looked for in a rehearsal too, whose answer is known: what it takes to look belongs in the cache
        var display = Display.look();
        return switch (Boolean.getBoolean(REHEARSE) ? Display.READY : display) {
            case READY -> open();
            case MISSING -> tour();
            case NO_GTK -> say(1, "gtk");
        };
    }

    private int open() {
        try {
            Launch.window(StoryFolder.of(content), Optional.ofNullable(theme), Optional.ofNullable(stop), shown());
            return Cli.WINDOW_IS_OPEN;
        } catch (UnsupportedOperationException e) {
            return say(1, "display");
        }
    }

    private Runnable shown() {
        if (Boolean.getBoolean(REHEARSE)) {
            return Rehearse::begin;
        }
        return Boolean.getBoolean(FIRST_FRAME) ? () -> {
            var born = ProcessHandle.current().info().startInstant().orElseThrow();
            out.println(Duration.between(born, Instant.now()).toMillis());
            System.exit(0);
        } : () -> { };
    }

    private int tour() {
        return switch (StoryFolder.of(content).read()) {
            case Reading.Good(var good) -> tour(good);
            case Reading.Bad(var problems) -> StoryFolder.print(problems, out);
        };
    }

    private int tour(org.cstoexplainer.model.content.Content good) {
        try {
            var pictures = Tour.draw(good, TOUR);
            return say(0, "tour", pictures, TOUR.resolve("index.html"));
        } catch (IOException e) {
            return say(1, "tour.failed", TOUR);
        }
    }

    private int say(int code, String key, Object... arguments) {
        out.println(Cli.say(key, arguments));
        return code;
    }
}
