package org.cstoexplainer.model.content.folder;

/// What comes back when a file is asked for.
public sealed interface Delivery {

    /// Its bytes.
    ///
    /// @param content the bytes, not to be changed
    record Bytes(byte[] content) implements Delivery {
    }

    /// Why there are none.
    enum Refusal implements Delivery {
        /// There is no such file.
        ABSENT,
        /// It is larger than any content file.
        TOO_LARGE,
        /// It is a link to somewhere outside the folder.
        OUTSIDE,
        /// The system does not let it be read.
        UNREADABLE
    }
}
