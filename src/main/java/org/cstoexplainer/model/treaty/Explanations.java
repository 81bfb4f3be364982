package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.text.Wording;

/// What each answer to a step means, in a few words: `No request is known`.
///
/// @param yes       under yes
/// @param no        under no
/// @param contested under contested
/// @param unknown   under not known
public record Explanations(Wording yes, Wording no, Wording contested, Wording unknown) {

    /// The words under an answer.
    public Wording of(Answer answer) {
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case CONTESTED -> contested;
            case UNKNOWN -> unknown;
        };
    }
}
