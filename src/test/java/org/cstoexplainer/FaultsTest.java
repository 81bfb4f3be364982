package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.about.AppVersion;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    @TempDir
    private Path folder;
    private final List<Optional<Path>> told = new ArrayList<>();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T09:30:00Z"));

    private Faults faults(Path where) {
        return new Faults(where, clock, told::add);
    }

    @Test
    void aReportHasVersionSystemStepsAndStackAndIsNamed() throws IOException {
        var faults = faults(folder);
        var store = new Store(Moves.start(StoryContent.content(), Settings.first()));
        faults.watch(store);
        Controllers.of(store, new QuietDesk()).story().show(View.QUIZ);
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException("broken"));
        var file = folder.resolve("report-20260301-093000-1.txt");
        assertThat(told).containsExactly(Optional.of(file));
        assertThat(Files.readString(file)).contains("CSTO Explainer " + AppVersion.text(), "2026-03-01T09:30:00Z",
                System.getProperty("os.name"), "- QUIZ, ", "IllegalStateException: broken", "FaultsTest");
    }

    @Test
    void theHomeFolderIsNotInIt() throws IOException {
        var home = System.getProperty("user.home");
        faults(folder).uncaughtException(Thread.currentThread(), new IllegalStateException(home + "/lesson.json is gone"));
        assertThat(Files.readString(told.getFirst().orElseThrow())).contains("~/lesson.json is gone").doesNotContain(home);
    }

    @Test
    void whatGoesWrongInEveryFrameIsWrittenFiveTimes() {
        var faults = faults(folder);
        for (var frame = 0; frame < 100; frame++) {
            faults.uncaughtException(Thread.currentThread(), new IllegalStateException());
        }
        assertThat(told).hasSize(5).doesNotHaveDuplicates();
        assertThat(folder.toFile().list()).hasSize(5);
    }

    @Test
    void aReportThatCannotBeWrittenIsToldAllTheSame() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        faults(file).uncaughtException(Thread.currentThread(), new IllegalStateException());
        assertThat(told).containsExactly(Optional.empty());
    }
}
