package org.cstoexplainer.model.forces;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// A force of the CSTO.
///
/// @param id           its key, for example `F2`
/// @param name         its name
/// @param abbreviation its usual abbreviation, with the Russian initials
/// @param created      when it was created
/// @param where        where and by whom
/// @param inArticle    what the article calls it and says of its size
/// @param size         what sources say of its size
/// @param figures      how many figures of 1,000 stand for it; absent where no size is published
/// @param contributors who contributes
/// @param task         what it is for
/// @param standing     how it stands ready
/// @param grade        how sure this is
/// @param sources      where it stands
public record Force(String id, Wording name, Wording abbreviation, PartialDate created, Wording where,
        Optional<Wording> inArticle, Wording size, Optional<Integer> figures, List<CountryId> contributors, Wording task,
        Wording standing, Grade grade, List<SourceId> sources) {

    /// Copies the lists.
    public Force {
        contributors = List.copyOf(contributors);
        sources = List.copyOf(sources);
    }
}
