package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.id.StepId;

/// Where an answer leads. In the content told apart by `is`: `ask` or `finish`.
public sealed interface Next {

    /// To another step, which comes later in the list.
    ///
    /// @param step the step
    record Ask(StepId step) implements Next {
    }

    /// To an end.
    ///
    /// @param end the end
    record Finish(EndId end) implements Next {
    }
}
