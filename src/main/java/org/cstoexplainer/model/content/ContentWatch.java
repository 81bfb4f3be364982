package org.cstoexplainer.model.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cstoexplainer.model.content.folder.Directory;

/// Reads a content folder again whenever its files have changed and then stayed as they are for one pause, so that
/// a file is not read half written. It looks at the files itself: folders on a school's network send no notices.
///
/// What is read arrives on a thread of its own.
public final class ContentWatch implements AutoCloseable {

    private final Path folder;
    private final Duration pause;
    private final Consumer<Reading> listener;
    private final CountDownLatch closed = new CountDownLatch(1);

    private ContentWatch(Path folder, Duration pause, Consumer<Reading> listener) {
        this.folder = folder;
        this.pause = pause;
        this.listener = listener;
    }

    /// Watches a folder from now on.
    ///
    /// @param folder   the folder
    /// @param pause    how long to wait between two looks
    /// @param listener what is told of each reading, good or bad
    public static ContentWatch start(Path folder, Duration pause, Consumer<Reading> listener) {
        var watch = new ContentWatch(folder, pause, listener);
        var before = watch.look();
        Thread.ofPlatform().daemon().name("content watch").start(() -> watch.run(before));
        return watch;
    }

    /// Ends the watching.
    @Override
    public void close() {
        closed.countDown();
    }

    private void run(Map<String, Stamp> first) {
        var read = first;
        var seen = first;
        while (pause()) {
            var now = look();
            if (now.equals(seen) && !now.equals(read) && told(now)) {
                read = now;
            }
            seen = now;
        }
    }

    /// Reads and tells, unless the folder has changed again meanwhile: then it is read after the next pause.
    private boolean told(Map<String, Stamp> now) {
        var reading = ContentReader.read(new Directory(folder));
        if (!look().equals(now) || closed.getCount() == 0) {
            return false;
        }
        listener.accept(reading);
        return true;
    }

    /// Whether to go on after the pause.
    private boolean pause() {
        try {
            return !closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }

    /// The size and time of every file; nothing where the folder cannot be read.
    private Map<String, Stamp> look() {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (var name : new Directory(folder).names()) {
            try {
                var file = folder.resolve(name);
                stamps.put(name, new Stamp(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
            } catch (IOException | InvalidPathException _) {
                stamps.put(name, Stamp.GONE);
            }
        }
        return stamps;
    }

    private record Stamp(long size, long time) {

        static final Stamp GONE = new Stamp(-1, -1);
    }
}
