package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.text.Wording;

/// The names of the rows of the comparison.
///
/// @param trigger   what sets it off
/// @param where     where it holds
/// @param asks      who must ask
/// @param owed      what the others owe
/// @param automatic whether help follows by itself
/// @param un        what the United Nations have to do with it
/// @param used      when it was used
public record Headings(Wording trigger, Wording where, Wording asks, Wording owed, Wording automatic, Wording un,
        Wording used) {

    /// The name of a row.
    public Wording of(Facet facet) {
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
}
