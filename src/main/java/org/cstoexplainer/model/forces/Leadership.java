package org.cstoexplainer.model.forces;

import java.util.List;

/// Who led the organisation.
///
/// @param secretaries the secretaries general, in order of time
/// @param chairs      the states that chaired the council, in order of time
public record Leadership(List<Leader> secretaries, List<Chair> chairs) {

    /// Copies the lists.
    public Leadership {
        secretaries = List.copyOf(secretaries);
        chairs = List.copyOf(chairs);
    }
}
