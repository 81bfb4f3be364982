package org.cstoexplainer.model.imports;

import java.util.Optional;
import org.cstoexplainer.model.content.problem.Spot;

/// A value of the file. Its words are asked for again and again, and read once.
final class Cell {

    private final String value;
    private final Spot spot;
    private Optional<PlainText> plain = Optional.empty();

    /// @param value its characters
    /// @param spot  where it stands
    Cell(String value, Spot spot) {
        this.value = value;
        this.spot = spot;
    }

    /// Its characters.
    String value() {
        return value;
    }

    /// Where it stands.
    Spot spot() {
        return spot;
    }

    /// Its words as plain text.
    PlainText plain() {
        if (plain.isEmpty()) {
            plain = Optional.of(PlainText.of(value));
        }
        return plain.orElseThrow();
    }
}
