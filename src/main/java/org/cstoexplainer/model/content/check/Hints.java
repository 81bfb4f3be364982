package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.function.Supplier;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Phrases;

/// Words what could be copied instead. Searching for the likest words is slow: where a whole text is wrong, only the first
/// phrases are searched for.
final class Hints {

    private static final int MOST = 8;

    private final Effort effort = new Effort(50_000_000);
    private int searched;

    /// What to copy from all that may be quoted, or what else to do.
    String among(String phrase, Corpus corpus) {
        return of(phrase, corpus::voices, Phrases.say("add-quotation"));
    }

    /// What to copy from a text.
    String in(Page page, String phrase) {
        return of(phrase, () -> Voice.lines(page).toList(), Phrases.say("copy-any", page.file()));
    }

    private String of(String phrase, Supplier<List<Voice>> voices, String otherwise) {
        return ++searched > MOST ? otherwise : Likeness.of(phrase, voices.get(), effort).map(Hints::copy).orElse(otherwise);
    }

    private static String copy(Likeness like) {
        return Phrases.say("copy-phrase", like.voice().file(), String.valueOf(like.voice().line()), like.words());
    }
}
