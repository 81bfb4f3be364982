package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("notes.txt");
    }

    @Test
    void aTextComesBackAndReplacesTheOneBefore() throws IOException {
        var file = new WholeFile(path());
        assertThat(file.path()).isEqualTo(path());
        assertThat(file.write("a longer text")).isTrue();
        assertThat(file.write("ғ 😀")).isTrue();
        assertThat(file.read()).isEqualTo("ғ 😀");
        assertThat(folder).isDirectoryContaining("glob:**notes.txt").isDirectoryNotContaining("glob:**draft");
    }

    @Test
    void halfACharacterIsWrittenWithAnEscape() throws IOException {
        var file = new WholeFile(path());
        file.write("a\ud83d!");
        assertThat(file.read()).isEqualTo("a\\ud83d!");
    }

    @Test
    void aFileThatIsNotThereIsToldFromOneThatCannotBeRead() throws IOException {
        var file = new WholeFile(path());
        assertThat(file.there()).isFalse();
        assertThatThrownBy(file::read).isInstanceOf(NoSuchFileException.class);
        Files.createDirectory(path());
        assertThat(file.there()).isTrue();
        assertThatThrownBy(file::read).isInstanceOf(IOException.class).isNotInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aMebibyteIsReadAndNoByteMore() throws IOException {
        Files.write(path(), new byte[1 << 20]);
        assertThat(new WholeFile(path()).read()).hasSize(1 << 20);
        Files.write(path(), new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> new WholeFile(path()).read()).isInstanceOf(IOException.class).hasMessageEndingWith("too large");
    }

    @Test
    void itIsTakenAwayAlsoWhereItNeverWas() {
        var file = new WholeFile(path());
        file.write("x");
        assertThat(file.delete()).isTrue();
        assertThat(path()).doesNotExist();
        assertThat(file.delete()).isTrue();
    }

    @Test
    void aFolderThatIsNotEmptyIsNeitherReplacedNorTakenAway() throws IOException {
        Files.createDirectories(path().resolve("inside"));
        var file = new WholeFile(path());
        assertThat(file.write("x")).isFalse();
        assertThat(file.delete()).isFalse();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(path());
        }
    }

    @Test
    void whatIsPutAsideMakesRoomAndAnotherMayBePutAsideLater() throws IOException {
        var file = new WholeFile(path());
        file.putAside();
        file.write("first");
        file.putAside();
        assertThat(file.there()).isFalse();
        file.write("second");
        file.putAside();
        assertThat(folder.resolve("damaged-notes.txt")).hasContent("second");
    }
}
