package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.text.Wording;

/// Sentences made of the clauses of steps and conditions; `{0}` is the clause.
///
/// @param plain     says that it is so
/// @param contested says that it is contested whether it is so
/// @param unknown   says that it is not known whether it is so
public record Phrasing(Wording plain, Wording contested, Wording unknown) {

    /// The sentence that says of a clause how it stands.
    Wording of(Answer truth, Wording states, Wording denies) {
        return switch (truth) {
            case YES -> Sentence.of(plain, states);
            case NO -> Sentence.of(plain, denies);
            case CONTESTED -> Sentence.of(contested, states);
            case UNKNOWN -> Sentence.of(unknown, states);
        };
    }
}
