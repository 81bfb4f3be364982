package org.cstoexplainer.model.treaty.casebook;

import java.util.List;
import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// How a case that happened ended, by what the states did.
///
/// @param end     the end
/// @param reason  why it is this end
/// @param outcome what came of it
/// @param grade   how sure this is
/// @param sources where it stands
public record Ended(EndId end, Wording reason, Wording outcome, Grade grade, List<SourceId> sources) {

    /// Copies the list.
    public Ended {
        sources = List.copyOf(sources);
    }
}
