package org.cstoexplainer.view.presenter;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The number of a part as it is being typed: it says nothing until Enter.
final class TypedNumber {

    private static final int LONGEST = 3;

    private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");

    /// What has been typed.
    ReadOnlyStringProperty digits() {
        return digits.getReadOnlyProperty();
    }

    boolean isEmpty() {
        return digits.get().isEmpty();
    }

    /// One digit more.
    void add(String digit) {
        if (digits.get().length() < LONGEST) {
            digits.set(digits.get() + digit);
        }
    }

    /// The number, which is then typed no more.
    OptionalInt take() {
        var number = isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits.get()));
        clear();
        return number;
    }

    void clear() {
        digits.set("");
    }
}
