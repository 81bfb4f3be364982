package org.cstoexplainer.model.press;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;

/// A claim of the article, checked.
///
/// @param id         its key
/// @param phrase     the words of the article that make it; absent where what matters is missing
/// @param occurrence which occurrence of the phrase in the article is meant, counted from 1
/// @param verdict    what became of it
/// @param accurate   what is accurate
/// @param note       what else a reader should know
/// @param grade      how sure the correction is
/// @param sources    where it stands
public record Claim(ClaimId id, Optional<Verbatim> phrase, int occurrence, Verdict verdict, Wording accurate,
        Optional<Wording> note, Grade grade, List<SourceId> sources) {

    /// Copies the list.
    public Claim {
        sources = List.copyOf(sources);
    }
}
