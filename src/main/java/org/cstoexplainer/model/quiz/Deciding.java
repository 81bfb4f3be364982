package org.cstoexplainer.model.quiz;

import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;

/// The words that decide a question.
///
/// @param words   the words themselves
/// @param passage the words in their sentence, or a part of it; they stand in it
/// @param where   where they stand, for example "Article 4, Collective Security Treaty, as amended in 2010"
/// @param source  the source they were read in
public record Deciding(Verbatim words, Verbatim passage, Wording where, SourceId source) {
}
