package org.cstoexplainer.model.id;

/// Names what a treaty can bring about.
///
/// @param value the key as the content files write it, for example `help`
public record EffectId(String value) implements Local {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public EffectId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
