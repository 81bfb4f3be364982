package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.export.Block;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.SettingsFile;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.paper.PdfFile;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the app does on a disk that has no room left; the disk is in memory.
class FullDiskTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final OutlineText TEXT = new OutlineText(List.of(new Block.Paragraph("Article 4")));

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder().setMaxSize(256 << 10).build());
    private final Path folder = disk.getPath("/home/settings");
    private final Path film = disk.getPath("/home/film");
    private final QuietDesk desk = new QuietDesk();
    private final Store store = new Store(Moves.start(StoryContent.content(), Settings.first()));
    private final Controllers controllers = Controllers.of(store, desk, () -> TEN);
    private final List<Path> said = new CopyOnWriteArrayList<>();

    @BeforeEach
    void makeTheFolder() throws IOException {
        Files.createDirectories(folder);
    }

    @AfterEach
    void letGo() throws IOException {
        disk.close();
    }

    @Test
    void whatWasKeptStaysWholeAndThatNothingMoreIsKeptIsSaidOnce() throws IOException {
        kept(TextSize.HUGE);
        fill();
        kept(TextSize.NORMAL, TextSize.LARGE);

        assertThat(settings()).isEqualTo(TextSize.HUGE);
        assertThat(said).containsExactly(folder);
        assertThat(names()).containsExactly("settings.json");
    }

    @Test
    void whenThereIsRoomAgainItIsKeptAgain() throws IOException {
        fill();
        kept(TextSize.HUGE);
        Files.delete(film);
        kept(TextSize.LARGE);

        assertThat(settings()).isEqualTo(TextSize.LARGE);
    }

    @Test
    void aTextThatCannotBeSavedLeavesTheOldFileAndIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("outline.txt"), "old");
        fill();
        desk.savesAs(Optional.of(file));
        controllers.desk().save("new", "outline.txt");

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.notSaved", "outline.txt"));
        assertThat(names()).containsExactly("outline.txt");
    }

    @Test
    void aHandoutThatCannotBeSavedLeavesTheOldFileAndIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("handout.pdf"), "old");
        fill();
        desk.savesAs(Optional.of(file));
        controllers.paper().savePdf();

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.notSaved", "handout.pdf"));
    }

    @Test
    void aDocumentThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        var file = Files.writeString(folder.resolve("guide.pdf"), "old");
        fill();

        assertThatThrownBy(() -> PdfFile.write(file, TEXT, "Guide", "en")).isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("guide.pdf");
    }

    @Test
    void aReportForWhichThereIsNoRoomIsToldAllTheSame() throws IOException {
        fill();
        var told = new ArrayList<Optional<Path>>();
        new Faults(folder, () -> TEN, told::add).uncaughtException(Thread.currentThread(), new IllegalStateException("broken"));

        assertThat(told).containsExactly(Optional.empty());
        assertThat(names()).isEmpty();
    }

    /// The app is started, these sizes are chosen, and it is closed.
    private void kept(TextSize... sizes) {
        var started = new Store(Moves.start(StoryContent.content(), Settings.first()));
        var keeper = new Keeper(folder, () -> TEN);
        keeper.watch(started, said::add);
        for (var size : sizes) {
            Controllers.of(started, desk, () -> TEN).settings().textSize(size);
        }
        keeper.close();
    }

    /// Writes a film until there is no room for more.
    private void fill() throws IOException {
        try (var out = Files.newByteChannel(film, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var part = ByteBuffer.allocate(1 << 10);
            while (true) {
                out.write(part.rewind());
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("space");
        }
    }

    private TextSize settings() {
        return new SettingsFile(folder.resolve("settings.json")).read().settings().textSize();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
