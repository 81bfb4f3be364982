package org.cstoexplainer.controller;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cstoexplainer.model.state.AppState;

/// The one mutable cell of the program. Views observe it; only controllers change it.
public final class Store {

    private final ReadOnlyObjectWrapper<AppState> state;

    /// A store that begins with `first`.
    public Store(AppState first) {
        state = new ReadOnlyObjectWrapper<>(first);
    }

    /// The whole state, observable.
    public ObservableValue<AppState> state() {
        return state.getReadOnlyProperty();
    }

    /// The state as it is now.
    public AppState now() {
        return state.get();
    }

    /// One part of the state; it fires only when that part becomes another, unequal value.
    /// A slice lives as long as the store: take each once, where the views are put together.
    public <T> ObservableValue<T> slice(Function<AppState, T> part) {
        var cell = new ReadOnlyObjectWrapper<>(part.apply(state.get()));
        state.subscribe(now -> {
            var value = part.apply(now);
            if (!Objects.equals(value, cell.get())) {
                cell.set(value);
            }
        });
        return cell.getReadOnlyProperty();
    }

    void update(UnaryOperator<AppState> change) {
        state.set(change.apply(state.get()));
    }
}
