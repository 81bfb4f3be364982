package org.cstoexplainer.model.export;

/// Content in a form that other programs read.
///
/// @param text  the whole file
/// @param items how many items it holds: events, states, questions or sources
public record Exported(String text, int items) {
}
