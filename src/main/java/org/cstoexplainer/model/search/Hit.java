package org.cstoexplainer.model.search;

/// Something that was found.
///
/// @param kind    what it is
/// @param title   its title
/// @param context the text around the words that were found; empty where it has no text
/// @param where   where it stands, in a few words
/// @param target  where it leads
public record Hit(Kind kind, String title, Snippet context, String where, Target target) {
}
