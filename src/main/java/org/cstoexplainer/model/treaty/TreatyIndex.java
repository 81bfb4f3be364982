package org.cstoexplainer.model.treaty;

import java.util.List;

/// `treaties.json`: which treaties there are, and the sentences they share.
///
/// @param sentences sentences about paths, readings and changes
/// @param headings  the rows of the comparison
/// @param treaties  the treaties, in the order in which they are shown; the first is the one that cases are about
public record TreatyIndex(Sentences sentences, Headings headings, List<Listing> treaties) {

    /// Copies the list.
    public TreatyIndex {
        treaties = List.copyOf(treaties);
    }
}
