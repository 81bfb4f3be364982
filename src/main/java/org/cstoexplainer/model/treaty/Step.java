package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// A question that a treaty asks.
///
/// @param id       its key
/// @param aside    is it asked beside the treaty's own clause, so that it has no number?
/// @param practice does it follow from practice and not from the text?
/// @param label    the question in four or five words, for a node of the path
/// @param brief    the question in a word or two, for a node of a narrow path and the foot of the class screen
/// @param question the question
/// @param why      why it is asked
/// @param anchor   the phrase it asks about; absent where only a summary of the clause is known
/// @param cites    the article and paragraph
/// @param grade    how sure it is that the question belongs here
/// @param sources  where that stands
/// @param states   what yes says, as a clause: `a request was made`
/// @param denies   what no says, as a clause: `no request was made`
/// @param answers  what each answer means
/// @param yes      where yes leads
/// @param no       where no leads
public record Step(StepId id, boolean aside, boolean practice, Wording label, Optional<Wording> brief,
        Wording question, Wording why, Optional<Anchor> anchor, Wording cites, Grade grade, List<SourceId> sources,
        Wording states, Wording denies, Explanations answers, Next yes, Next no) {

    /// Copies the list.
    public Step {
        sources = List.copyOf(sources);
    }
}
