package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.id.EffectId;
import org.cstoexplainer.model.text.Wording;

/// What a treaty can bring about: a duty to help, consultations, a right.
///
/// @param id         its key
/// @param name       its name
/// @param when       what it depends on
/// @param yes        the headline where it is certain
/// @param no         the headline where it is certain that it is not so; `{0}` is the reason, as a clause
/// @param open       the headline where it is open
/// @param brieflyYes the same in a few words, where it is certain
/// @param brieflyNo  the same in a few words, where it is certain that it is not so
/// @param brieflyOpen the same in a few words, where it is open
public record Effect(EffectId id, Wording name, Condition when, Wording yes, Wording no, Wording open,
        Wording brieflyYes, Wording brieflyNo, Wording brieflyOpen) {

    /// Its name in a few words, as far as it is certain.
    public Wording briefly(Answer truth) {
        return switch (truth) {
            case YES -> brieflyYes;
            case NO -> brieflyNo;
            case CONTESTED, UNKNOWN -> brieflyOpen;
        };
    }
}
