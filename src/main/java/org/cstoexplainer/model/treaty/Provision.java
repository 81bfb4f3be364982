package org.cstoexplainer.model.treaty;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// An article of which the app carries a summary, never a quotation.
///
/// @param article the article
/// @param summary what it says, in our own words
/// @param grade   how sure this is
/// @param note    what is not certain about it
/// @param sources where it stands
public record Provision(Wording article, Wording summary, Grade grade, Wording note, List<SourceId> sources) {

    /// Copies the list.
    public Provision {
        sources = List.copyOf(sources);
    }
}
