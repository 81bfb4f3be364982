package org.cstoexplainer;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.about.FaultReport;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.model.state.AppState;

/// Takes what goes wrong and nobody foresaw: it is written to a report and told in one sentence, and the app goes on.
public final class Faults implements Thread.UncaughtExceptionHandler {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'report-'yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int STEPS = 20;
    /// What goes wrong in every frame would fill the disk.
    private static final int MOST = 5;

    private final Path folder;
    private final InstantSource clock;
    private final Consumer<Optional<Path>> told;
    private final Deque<String> steps = new ArrayDeque<>();
    private int count;

    /// @param folder where reports are written
    /// @param clock  tells the time
    /// @param told   is told of each report, from any thread; of none if it could not be written
    public Faults(Path folder, InstantSource clock, Consumer<Optional<Path>> told) {
        this.folder = folder;
        this.clock = clock;
        this.told = told;
    }

    /// Notes where one is, from now on.
    public void watch(Store store) {
        store.slice(Faults::step).subscribe(this::note);
    }

    private synchronized void note(String step) {
        steps.addLast(step);
        if (steps.size() > STEPS) {
            steps.removeFirst();
        }
    }

    private static String step(AppState state) {
        var place = state.place();
        return place.view() + ", " + place.stop() + ", " + place.card().getClass().getSimpleName() + ", "
                + state.overlay().getClass().getSimpleName() + ", " + state.walk().page() + ", "
                + state.teaching().talk().map(talk -> "part " + talk.at().item()).orElse("no lesson");
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        if (next()) {
            var at = clock.instant();
            var file = folder.resolve(NAME.format(at) + "-" + count + ".txt");
            var written = new WholeFile(file).write(new FaultReport(at, fault, noted()).text());
            told.accept(written ? Optional.of(file) : Optional.empty());
        }
    }

    private synchronized boolean next() {
        return ++count <= MOST;
    }

    private synchronized List<String> noted() {
        return List.copyOf(steps);
    }
}
