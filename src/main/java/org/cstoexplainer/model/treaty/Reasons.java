package org.cstoexplainer.model.treaty;

import java.util.Optional;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.text.Wording;

/// Reasons for answers that are better than the treaty's general ones: those of a case.
@FunctionalInterface
public interface Reasons {

    /// No better reasons.
    Reasons NONE = (_, _) -> Optional.empty();

    /// The reason for an answer to a step, if there is one.
    Optional<Wording> of(StepId step, Answer answer);
}
