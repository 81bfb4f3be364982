package org.cstoexplainer.view.presenter;

import java.util.Optional;

/// What was shown last, so that a part is built anew only when something else is to be shown.
final class Last<T> {

    private Optional<T> last = Optional.empty();

    /// Whether it is not what was shown last; from now on it is.
    boolean isNew(T now) {
        var other = !last.equals(Optional.of(now));
        last = Optional.of(now);
        return other;
    }
}
