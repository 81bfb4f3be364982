package org.cstoexplainer.model.glossary;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;

/// A term of the glossary.
///
/// @param id      its key
/// @param term    the term as a heading
/// @param forms   the English words that are marked in a text, for example `casus foederis`
/// @param text    what it means, for pupils
/// @param grade   how sure the meaning is
/// @param sources where it is explained
public record Term(TermId id, Wording term, List<String> forms, Wording text, Grade grade, List<SourceId> sources) {

    /// Copies the lists.
    public Term {
        forms = List.copyOf(forms);
        sources = List.copyOf(sources);
    }
}
