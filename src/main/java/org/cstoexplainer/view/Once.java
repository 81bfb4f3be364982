package org.cstoexplainer.view;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, and kept.
final class Once<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}
