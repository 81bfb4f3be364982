package org.cstoexplainer.model.content.check;

import java.util.List;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Phrases;

/// Words what could be copied instead. Searching for the likest words is slow: where a whole text is wrong, only the first
/// phrases are searched for.
final class Hints {

    private static final int MOST = 8;

    private int searched;

    /// What to copy from any of these voices, or what else to do.
    String among(String phrase, List<Voice> voices) {
        return of(phrase, voices, Phrases.say("add-quotation"));
    }

    /// What to copy from a text.
    String in(Page page, String phrase) {
        return of(phrase, Voice.lines(page).toList(), Phrases.say("copy-any", page.file()));
    }

    private String of(String phrase, List<Voice> voices, String otherwise) {
        return ++searched > MOST ? otherwise : Likeness.of(phrase, voices).map(Hints::copy).orElse(otherwise);
    }

    private static String copy(Likeness like) {
        return Phrases.say("copy-phrase", like.voice().file(), String.valueOf(like.voice().line()), like.words());
    }
}
