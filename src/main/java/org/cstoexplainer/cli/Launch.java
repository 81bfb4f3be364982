package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import org.cstoexplainer.ExplainerApp;
import org.cstoexplainer.Keeper;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.ContentWatch;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.settings.ConfigFolder;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.view.map.PlateShelf;

/// Opens the window. The content, the settings and the first plate are read while the toolkit starts.
final class Launch {

    private Launch() {
    }

    /// @throws UnsupportedOperationException if no window can be opened
    static void window(StoryFolder folder, Optional<ThemeChoice> theme, Optional<String> stop,
            Runnable shown) {
        Executor background = Executors.newFixedThreadPool(2, work -> {
            var thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
        var shelf = new PlateShelf(background);
        shelf.plate(Level.FAR);
        var reading = CompletableFuture.supplyAsync(folder.path().isPresent() ? folder::read : ContentReader::readBuiltIn,
                background);
        var keeper = new Keeper(ConfigFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")),
                System.getenv()), InstantSource.system());
        Platform.startup(() -> {
            var found = keeper.settings();
            var settings = theme.map(found.settings()::withTheme).orElse(found.settings());
            var app = new ExplainerApp(background, shelf, keeper, folder.path());
            var problems = new Outcome(reading.join());
            app.open(problems.content(), problems.problems(), stop.map(settings::withLastStop).orElse(settings),
                    found.damaged());
            app.whenShown(shown);
            folder.path().ifPresent(path -> ContentWatch.start(path, Duration.ofMillis(500),
                    next -> Platform.runLater(() -> app.accept(next))));
        });
    }

    /// The content to begin with: what was read if it is good, else the built-in story.
    private record Outcome(Reading reading) {

        Content content() {
            return switch (reading) {
                case Reading.Good(var content) -> content;
                case Reading.Bad _ -> ((Reading.Good) ContentReader.read(new BuiltIn())).content();
            };
        }

        List<Problem> problems() {
            return switch (reading) {
                case Reading.Good _ -> List.of();
                case Reading.Bad(var problems) -> problems;
            };
        }
    }
}
