package org.cstoexplainer.model.content.json;

/// A token that was read.
///
/// @param kind  what it was
/// @param start the offset of its first character
/// @param end   the offset after its last character
/// @param path  the JSON path of what it stands for
record Token(Kind kind, int start, int end, String path) {

    /// What a token can be.
    enum Kind {
        /// Nothing yet: the beginning of the file.
        BEGINNING,
        /// An opening bracket.
        OPEN,
        /// A key.
        KEY,
        /// A closing bracket or any other value.
        VALUE
    }
}
