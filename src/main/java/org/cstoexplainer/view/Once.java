package org.cstoexplainer.view;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, and kept.
public final class Once<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /// @param maker makes it
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The thing.
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
