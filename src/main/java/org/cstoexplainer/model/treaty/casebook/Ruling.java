package org.cstoexplainer.model.treaty.casebook;

import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Answer;

/// A prepared answer and its reason.
///
/// @param answer the answer
/// @param reason why, in a sentence
public record Ruling(Answer answer, Wording reason) {
}
