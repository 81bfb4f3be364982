package org.cstoexplainer.model.source;

/// How sure a fact is.
public enum Grade {
    /// A published source that is named says so.
    CONFIRMED,
    /// Well-established general knowledge.
    KNOWN,
    /// Not found elsewhere; never stated in the app's own voice.
    UNSURE,
    /// As a file or a person tells it, and checked by nobody here.
    TOLD
}
