package org.cstoexplainer.model.treaty.casebook;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.ClaimKind;

/// A piece of evidence for the answer to a step.
///
/// @param kind    what kind of claim it is
/// @param side    whose side it is: who says so
/// @param speaks  what it speaks for
/// @param text    the piece itself, dated and attributed
/// @param sources where it stands
public record Evidence(ClaimKind kind, Wording side, Speaks speaks, Wording text, List<SourceId> sources) {

    /// Copies the list.
    public Evidence {
        sources = List.copyOf(sources);
    }
}
