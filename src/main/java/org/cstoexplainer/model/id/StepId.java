package org.cstoexplainer.model.id;

/// Names a step of a treaty. Treaties that ask the same question use the same key, so that an answer can be carried
/// from one to another.
///
/// @param value the key as the content files write it, for example `attack`
public record StepId(String value) implements Local {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public StepId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
