package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;

/// A treaty's column in the comparison.
///
/// @param trigger   what sets it off
/// @param where     where it holds
/// @param asks      who must ask
/// @param owed      what the others owe
/// @param automatic whether help follows by itself
/// @param un        what the United Nations have to do with it
/// @param used      when it was used
/// @param sources   where all this stands
public record Comparison(Cell trigger, Cell where, Cell asks, Cell owed, Cell automatic, Cell un, Cell used,
        List<SourceId> sources) {

    /// Copies the list.
    public Comparison {
        sources = List.copyOf(sources);
    }

    /// What stands in a row.
    public Cell cell(Facet facet) {
        return switch (facet) {
            case TRIGGER -> trigger;
            case WHERE -> where;
            case ASKS -> asks;
            case OWED -> owed;
            case AUTOMATIC -> automatic;
            case UN -> un;
            case USED -> used;
        };
    }

    /// One cell: the treaty's own words, ours, or both.
    ///
    /// @param words the treaty's own words
    /// @param text  our words
    public record Cell(Optional<Verbatim> words, Optional<Wording> text) {
    }
}
