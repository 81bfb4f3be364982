package org.cstoexplainer.model.id;

/// A key that names something within its own file. Another file may use it again, for a thing of its own.
public sealed interface Local permits StepId, EndId, EffectId {

    /// The key as the content files write it.
    String value();
}
