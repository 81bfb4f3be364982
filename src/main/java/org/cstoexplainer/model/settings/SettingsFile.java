package org.cstoexplainer.model.settings;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The file that settings and place are kept in.
public final class SettingsFile {

    private final WholeFile file;

    /// @param file where settings are kept
    public SettingsFile(Path file) {
        this.file = new WholeFile(file);
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
            return new Found(SettingsText.read(file.read()), false);
        } catch (NoSuchFileException e) {
            return new Found(Settings.first(), false);
        } catch (IOException | JsonParseException | SecurityException e) {
            return new Found(Settings.first(), true);
        }
    }

    /// Writes the settings. A damaged file is put aside first.
    ///
    /// @return whether that was possible
    public boolean write(Settings settings) {
        if (read().damaged()) {
            file.putAside();
        }
        return file.write(SettingsText.write(settings));
    }
}
