package org.cstoexplainer.model.treaty;

import java.util.List;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.text.Wording;

/// A bundled text of a treaty, with its meaning in plain words.
///
/// @param text  the text
/// @param plain our own plain words for each of its paragraphs, in their order; shown as ours
public record Clause(TextId text, List<Wording> plain) {

    /// Copies the list.
    public Clause {
        plain = List.copyOf(plain);
    }
}
