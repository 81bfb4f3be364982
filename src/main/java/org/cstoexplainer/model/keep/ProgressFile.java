package org.cstoexplainer.model.keep;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.cstoexplainer.model.settings.WholeFile;

/// The file in which the progress of a lesson is kept while it is being given; there is none after its end.
public final class ProgressFile {

    private final WholeFile file;

    /// @param file where it is kept
    public ProgressFile(Path file) {
        this.file = new WholeFile(file);
    }

    /// A progress and when it was kept.
    ///
    /// @param progress the progress
    /// @param seen     when it was kept
    public record Kept(Progress progress, Instant seen) {
    }

    /// The progress of a lesson that was not ended; nothing where there is none, or none that can be read.
    public Optional<Kept> read() {
        try {
            return Optional.of(ProgressText.read(file.read()));
        } catch (IOException | JsonParseException | SecurityException e) {
            return Optional.empty();
        }
    }

    /// Whether there is a file that cannot be read: a lesson was cut off, and where is not known any more.
    public boolean damaged() {
        return file.there() && read().isEmpty();
    }

    /// Keeps a progress, or takes it away where there is none. A damaged file is put aside first.
    ///
    /// @return whether that was possible
    public boolean write(Optional<Progress> progress, Instant now) {
        if (damaged()) {
            file.putAside();
        }
        return progress.map(it -> file.write(ProgressText.write(new Kept(it, now)))).orElseGet(file::delete);
    }
}
