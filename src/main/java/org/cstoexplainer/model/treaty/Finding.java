package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;

/// A condition, how it stands and why: the tree of findings is the explanation.
///
/// @param condition the condition
/// @param truth     how it stands
/// @param clause    the same as a clause, for use in another sentence: `no request was made`
/// @param phrase    the words of the treaty, for a fact that has some
/// @param reason    why, in a sentence
/// @param cites     the article and paragraph
/// @param because   the findings that it rests on
public record Finding(Condition condition, Answer truth, Wording clause, Optional<Verbatim> phrase, Wording reason,
        Wording cites, List<Finding> because) {

    /// Copies the list.
    public Finding {
        because = List.copyOf(because);
    }
}
