package org.cstoexplainer.model.settings;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file that settings and place are kept in. A write goes to a draft beside it, which then takes its name, so that
/// the file is always whole.
public final class SettingsFile {

    private static final long LARGEST = 1 << 20;

    private final Path file;

    /// @param file where settings are kept
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// What was found.
    ///
    /// @param settings the settings
    /// @param damaged  whether the file was there and could not be read, so that these are the first settings
    public record Found(Settings settings, boolean damaged) {
    }

    /// Reads the settings; damage means the first settings.
    public Found read() {
        try {
            if (Files.size(file) > LARGEST) {
                return new Found(Settings.first(), true);
            }
            return new Found(SettingsText.read(Files.readString(file, StandardCharsets.UTF_8)), false);
        } catch (NoSuchFileException e) {
            return new Found(Settings.first(), false);
        } catch (IOException | JsonParseException | SecurityException e) {
            return new Found(Settings.first(), true);
        }
    }

    /// Writes the settings.
    ///
    /// @return whether that was possible
    public synchronized boolean write(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
            Files.writeString(draft, SettingsText.write(settings), StandardCharsets.UTF_8);
            replace(draft);
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private void replace(Path draft) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
