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

    private static final String LEFT_OUT = "…";

    /// The passage up to the words, with a sign where it begins within a sentence.
    public String lead() {
        var text = passage.value();
        var sign = whole() || !Character.isLowerCase(text.charAt(0)) ? "" : LEFT_OUT;
        return sign + text.substring(0, Math.max(0, text.indexOf(words.value())));
    }

    /// The passage after the words, with a sign where it ends within a sentence.
    public String rest() {
        var text = passage.value();
        var sign = whole() || text.matches("(?s).*[.!?]") ? "" : LEFT_OUT;
        return text.substring(Math.max(0, text.indexOf(words.value())) + words.value().length()) + sign;
    }

    private boolean whole() {
        return words.equals(passage);
    }
}
