package org.cstoexplainer.model.id;

/// Names a question of the quiz.
///
/// @param value the key as the content files write it, for example `Q05`
public record QuestionId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public QuestionId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
