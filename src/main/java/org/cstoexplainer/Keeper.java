package org.cstoexplainer;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.keep.NotebookFiles;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.model.keep.ProgressFile;
import org.cstoexplainer.model.settings.SettingsFile;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Notice;

/// Keeps on the disk what must last: the settings, how far a lesson has come, the teacher's notes and lessons. Every
/// change is written as it is made, one after the other and away from the window's thread.
public final class Keeper {

    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "keeper");
        thread.setDaemon(true);
        return thread;
    });
    private final SettingsFile settings;
    private final ProgressFile progress;
    private final NotebookFiles notebook;
    private final InstantSource clock;
    private final Path folder;
    private boolean told;

    /// @param folder where it is kept
    /// @param clock  tells the time
    public Keeper(Path folder, InstantSource clock) {
        settings = new SettingsFile(folder.resolve("settings.json"));
        progress = new ProgressFile(folder.resolve("lesson.json"));
        notebook = new NotebookFiles(folder);
        this.clock = clock;
        this.folder = folder;
    }

    /// The settings as they were kept.
    public SettingsFile.Found settings() {
        return settings.read();
    }

    /// A first state with what the teacher has written, and with the lesson that was not ended, if there is one.
    public AppState recall(AppState first) {
        var found = notebook.read(first.content());
        var written = first.with(first.teaching().with(found.notebook()));
        var told = found.mistake().map(line -> written.with(new Notice("notice.ownLessons", line))).orElse(written);
        if (progress.damaged()) {
            return told.with(new Notice("notice.lesson", ""));
        }
        return progress.read().map(kept -> kept.progress().resume(told, kept.seen(), clock.instant())).orElse(told);
    }

    /// Writes every change from now on.
    ///
    /// @param store what changes
    /// @param say   what is told, from another thread, of the folder in which nothing can be written any more
    public void watch(Store store, Consumer<Path> say) {
        store.slice(AppState::settings).subscribe((_, now) -> keep(say, () -> settings.write(now)));
        store.slice(state -> state.teaching().notebook()).subscribe((_, now) -> {
            var content = store.now().content();
            keep(say, () -> notebook.write(now, content));
        });
        store.slice(Progress::of).subscribe((_, now) -> keep(say, () -> progress.write(now, clock.instant())));
    }

    private void keep(Consumer<Path> say, BooleanSupplier write) {
        writer.execute(() -> {
            var kept = write.getAsBoolean();
            if (!kept && !told) {
                say.accept(folder);
            }
            told = !kept;
        });
    }

    /// What writes down whatever goes wrong.
    ///
    /// @param told is told of each report, from any thread; of none if it could not be written
    public Faults faults(Consumer<Optional<Path>> told) {
        return new Faults(folder.resolve("reports"), clock, told);
    }

    /// Waits for what is being written, at the end of the program. A window that is closed ends the lesson: only one that
    /// was cut off is gone on with.
    public void close() {
        writer.execute(() -> progress.write(Optional.empty(), clock.instant()));
        writer.shutdown();
        try {
            writer.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
