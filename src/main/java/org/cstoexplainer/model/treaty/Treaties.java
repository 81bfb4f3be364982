package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.TreatyId;

/// All treaties that can be walked.
///
/// @param sentences   sentences about paths, readings and changes
/// @param headings    the rows of the comparison
/// @param instruments the treaties, in the order in which they are shown
public record Treaties(Sentences sentences, Headings headings, List<Instrument> instruments) {

    /// Copies the list.
    public Treaties {
        instruments = List.copyOf(instruments);
    }

    /// The treaty with that key, if there is one.
    public Optional<Instrument> find(TreatyId id) {
        return instruments.stream().filter(instrument -> instrument.id().equals(id)).findFirst();
    }

    /// The treaty with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Instrument instrument(TreatyId id) {
        return find(id).orElseThrow();
    }
}
