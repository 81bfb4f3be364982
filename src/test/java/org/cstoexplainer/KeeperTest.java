package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.SettingsFile;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the app does where it cannot keep, or could not read, what it should.
class KeeperTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir
    private Path around;
    private final Store store = new Store(Moves.start(StoryContent.content(), Settings.first()));
    private final Controllers controllers = Controllers.of(store, new QuietDesk(), () -> TEN);
    private final List<Path> said = new CopyOnWriteArrayList<>();

    @Test
    void aFolderInWhichNothingCanBeWrittenIsSaidOnceAndTheAppGoesOn() throws IOException {
        var folder = Files.writeString(around.resolve("file"), "not a folder").resolve("settings");
        var keeper = keeper(folder);
        controllers.settings().textSize(TextSize.HUGE);
        controllers.talk().start();
        controllers.talk().forward();
        keeper.close();

        assertThat(said).containsExactly(folder);
        assertThat(store.now().settings().textSize()).isEqualTo(TextSize.HUGE);
        assertThat(around).isDirectoryContaining(file -> file.endsWith("file"));
    }

    @Test
    void aFolderThatVanishesIsMadeAgain() throws IOException {
        var folder = Files.createDirectory(around.resolve("settings"));
        var keeper = keeper(folder);
        Files.delete(folder);
        controllers.settings().textSize(TextSize.HUGE);
        keeper.close();

        assertThat(new SettingsFile(folder.resolve("settings.json")).read().settings().textSize()).isEqualTo(TextSize.HUGE);
        assertThat(said).isEmpty();
    }

    @Test
    void aLessonOfWhichThePlaceCannotBeReadIsSaidAndItsFileKept() throws IOException {
        Files.writeString(around.resolve("lesson.json"), "{\"lesson\": ");
        var keeper = new Keeper(around, () -> TEN);

        assertThat(keeper.recall(store.now()).notice().key()).isEqualTo("notice.lesson");
        keeper.close();
        assertThat(around.resolve("damaged-lesson.json")).hasContent("{\"lesson\": ");
    }

    private Keeper keeper(Path folder) {
        var keeper = new Keeper(folder, () -> TEN);
        keeper.watch(store, said::add);
        return keeper;
    }
}
