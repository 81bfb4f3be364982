package org.cstoexplainer.model.treaty;

import java.util.OptionalInt;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.text.Verbatim;

/// The phrase of a text that a step asks about.
///
/// @param text       the text
/// @param phrase     its exact words
/// @param occurrence which time they stand there, counted from 1
public record Anchor(TextId text, Verbatim phrase, int occurrence) {

    /// The offset of the phrase in a text; nothing if it does not stand there that often.
    public OptionalInt in(String body) {
        var at = -1;
        for (var i = 0; i < occurrence && (i == 0 || at >= 0); i++) {
            at = body.indexOf(phrase.value(), at + 1);
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
