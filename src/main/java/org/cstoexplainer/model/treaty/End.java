package org.cstoexplainer.model.treaty;

import java.util.List;
import org.cstoexplainer.model.id.EffectId;
import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.text.Wording;

/// Where a walk ends.
///
/// @param id     its key
/// @param name   its name in a few words: `No request, no duty`
/// @param means  what it means, in a sentence
/// @param brings the effects that there are at this end
public record End(EndId id, Wording name, Wording means, List<EffectId> brings) {

    /// Copies the list.
    public End {
        brings = List.copyOf(brings);
    }
}
