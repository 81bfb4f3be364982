package org.cstoexplainer.model.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

    @TempDir
    private Path around;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectory(around.resolve("content"));
        Files.writeString(folder.resolve("here.json"), "{}");
        Files.writeString(around.resolve("outside.json"), "secret");
    }

    @Test
    void aFileIsDelivered() {
        assertThat(new Directory(folder).file("here.json")).isInstanceOfSatisfying(Delivery.Bytes.class,
                bytes -> assertThat(bytes.content()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsNotThereIsAbsent() {
        assertThat(new Directory(folder).file("there.json")).isEqualTo(Delivery.Refusal.ABSENT);
        assertThat(new Directory(folder).file("")).isEqualTo(Delivery.Refusal.ABSENT);
        assertThat(new Directory(folder).file("a\0b")).isEqualTo(Delivery.Refusal.ABSENT);
        assertThat(new Directory(folder.resolve("none")).file("here.json")).isEqualTo(Delivery.Refusal.ABSENT);
    }

    @Test
    void aWayOutOfTheFolderIsRefused() {
        assertThat(new Directory(folder).file("../outside.json")).isEqualTo(Delivery.Refusal.OUTSIDE);
        assertThat(new Directory(folder).file(around.resolve("outside.json").toString()))
                .isEqualTo(Delivery.Refusal.OUTSIDE);
    }

    @Test
    void aLinkOutOfTheFolderIsRefusedAndOneWithinIsNot() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.createSymbolicLink(folder.resolve("out.json"), around.resolve("outside.json"));
        Files.createSymbolicLink(folder.resolve("in.json"), folder.resolve("here.json"));

        assertThat(new Directory(folder).file("out.json")).isEqualTo(Delivery.Refusal.OUTSIDE);
        assertThat(new Directory(folder).file("in.json")).isInstanceOf(Delivery.Bytes.class);
    }

    @Test
    void aFileOfMoreThanTwoMegabytesIsTooLarge() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("large.json").toFile(), "rw")) {
            file.setLength(Folder.LARGEST + 1L);
        }

        assertThat(new Directory(folder).file("large.json")).isEqualTo(Delivery.Refusal.TOO_LARGE);
    }

    @Test
    void itsFilesAreListed() {
        assertThat(new Directory(folder).names()).containsExactly("here.json");
        assertThat(new Directory(folder.resolve("none")).names()).isEmpty();
    }
}
