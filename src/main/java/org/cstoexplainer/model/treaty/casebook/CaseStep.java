package org.cstoexplainer.model.treaty.casebook;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.StepId;

/// A step in a case: the evidence, and two columns of prepared answers.
///
/// @param step     the step of the case's treaty
/// @param evidence the pieces of evidence
/// @param found    the answer on the evidence: contested where the sides differ
/// @param did      the answer by what the states did; only in a case that happened, and shown only after the class has
///                 answered
public record CaseStep(StepId step, List<Evidence> evidence, Ruling found, Optional<Ruling> did) {

    /// Copies the list.
    public CaseStep {
        evidence = List.copyOf(evidence);
    }
}
