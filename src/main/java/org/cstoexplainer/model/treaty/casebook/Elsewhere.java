package org.cstoexplainer.model.treaty.casebook;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.text.Wording;

/// A case under another treaty: prepared answers to what only that treaty asks. Steps of the same key keep the answer
/// that was given under the case's own treaty.
///
/// @param treaty  the other treaty
/// @param view    from whose place the case is seen there
/// @param answers the prepared answers
/// @param sources where they stand
public record Elsewhere(TreatyId treaty, Wording view, List<Prepared> answers, List<SourceId> sources) {

    /// Copies the lists.
    public Elsewhere {
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }

    /// A prepared answer to a step.
    ///
    /// @param step   the step of the other treaty
    /// @param ruling the answer and its reason
    public record Prepared(StepId step, Ruling ruling) {
    }
}
