package org.cstoexplainer.model.content;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// Parses files in their order, each while records are made of the one before. Never more than one
/// file ahead: what a folder may hold has to have room.
final class Ahead {

    private final Loading loading;
    private final Executor aside;
    private final Iterator<String> names;
    private Optional<Next> next = Optional.empty();

    private record Next(String name, CompletableFuture<Loaded.Parsed> file) {
    }

    /// @param names the files that will be asked for, in their order
    /// @param aside what parses the next file
    Ahead(Loading loading, List<String> names, Executor aside) {
        this.loading = loading;
        this.names = names.iterator();
        this.aside = aside;
        begin();
    }

    private void begin() {
        next = names.hasNext() ? Optional.of(names.next())
                .map(name -> new Next(name, CompletableFuture.supplyAsync(() -> loading.load(name).parsed(), aside))) : Optional.empty();
    }

    /// A file; the next in the order, or any after the last of them.
    Loaded.Parsed take(String name) {
        if (next.isEmpty()) {
            return loading.load(name).parsed();
        }
        var file = next.orElseThrow().file().join();
        if (!next.orElseThrow().name().equals(name)) {
            throw new IllegalStateException(name + " was asked for before " + next.orElseThrow().name());
        }
        begin();
        return file;
    }
}
