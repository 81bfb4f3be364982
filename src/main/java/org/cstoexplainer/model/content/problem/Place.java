package org.cstoexplainer.model.content.problem;

/// A place in a file: what an editor shows, and what the page of problems underlines.
///
/// @param line      the line, counted from 1
/// @param column    the column of its first character, counted from 1 in UTF-16 units
/// @param endColumn the column after its last character in the same line
public record Place(int line, int column, int endColumn) {
}
