package org.cstoexplainer.view.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.cstoexplainer.model.geo.HitTest;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.Plate;
import org.cstoexplainer.model.geo.Plates;

/// The plates of the map, each read once, when it is first asked for.
public final class PlateShelf {

    private final Executor background;
    private final Map<Level, CompletableFuture<Plate>> plates = new EnumMap<>(Level.class);
    private CompletableFuture<HitTest> hits;

    /// A shelf that reads on `background`.
    public PlateShelf(Executor background) {
        this.background = background;
    }

    /// The plate of a level, as soon as it is read. To be called on the toolkit's thread.
    public CompletableFuture<Plate> plate(Level level) {
        return plates.computeIfAbsent(level, wanted -> CompletableFuture.supplyAsync(() -> read(wanted), background));
    }

    /// The hit test on the full level, as soon as it is read. To be called on the toolkit's thread.
    public CompletableFuture<HitTest> hits() {
        if (hits == null) {
            hits = plate(Level.FULL).thenApply(plate -> new HitTest(plate.lands()));
        }
        return hits;
    }

    private static Plate read(Level level) {
        try {
            return Plates.read(level);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
