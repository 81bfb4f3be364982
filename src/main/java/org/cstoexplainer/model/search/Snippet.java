package org.cstoexplainer.model.search;

import java.util.List;

/// A piece of a text in which words were found.
///
/// @param text  the piece, with … where something was left out
/// @param marks where the words stand in it, from left to right, apart from each other
public record Snippet(String text, List<Mark> marks) {

    /// Copies the list.
    public Snippet {
        marks = List.copyOf(marks);
    }

    /// A place in the piece.
    ///
    /// @param start index of the first character
    /// @param end   index after the last
    public record Mark(int start, int end) {
    }
}
