package org.cstoexplainer.model.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// A file that is always whole. A write goes to a draft beside it, is put on the disk, and then takes its name: a
/// crash, a kill or a power cut leaves the old text or the new one, never a part.
public final class WholeFile {

    private static final long LARGEST = 1 << 20;

    private final Path file;

    /// @param file where it is
    public WholeFile(Path file) {
        this.file = file;
    }

    /// Where it is.
    public Path path() {
        return file;
    }

    /// Its text.
    ///
    /// @throws IOException if it is not there, no file, too large, not UTF-8 or unreadable
    public String read() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw there() ? new IOException(file + " is no file") : new NoSuchFileException(file.toString());
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is too large");
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /// Whether anything of its name is there, a link that leads nowhere among it.
    public boolean there() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Puts what cannot be read under another name, so that another text can take its place and nothing is lost. Where that is
    /// not possible it stays, and the write that follows says whether it could be replaced.
    public synchronized void putAside() {
        try {
            Files.move(file, file.resolveSibling("damaged-" + file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SecurityException e) {
            // said by the write
        }
    }

    /// Gives it another text.
    ///
    /// @return whether that was possible; if not, the old text stays
    public boolean write(String text) {
        return write(escaped(text).getBytes(StandardCharsets.UTF_8));
    }

    /// Gives it other bytes.
    ///
    /// @return whether that was possible; if not, the old ones stay
    public synchronized boolean write(byte[] bytes) {
        var draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        try {
            Files.createDirectories(Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file));
            store(draft, bytes);
            replace(draft);
            return true;
        } catch (IOException | SecurityException e) {
            drop(draft);
            return false;
        }
    }

    /// Takes it away.
    ///
    /// @return whether it is gone
    public synchronized boolean delete() {
        try {
            Files.deleteIfExists(file);
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /// Leaves no part of a text behind.
    private static void drop(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException | SecurityException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static void store(Path draft, byte[] text) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// Half a character has no bytes; as JSON it is written with an escape.
    private static String escaped(String text) {
        return text.codePoints().mapToObj(sign -> Character.getType(sign) == Character.SURROGATE
                ? String.format(Locale.ROOT, "\\u%04x", sign) : Character.toString(sign)).collect(Collectors.joining());
    }

    private void replace(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
