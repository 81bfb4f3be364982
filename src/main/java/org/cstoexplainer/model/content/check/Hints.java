package org.cstoexplainer.model.content.check;

import org.cstoexplainer.model.content.problem.Phrases;

/// Words what could be copied instead.
final class Hints {

    private Hints() {
    }

    static String copy(Likeness like) {
        return Phrases.say("copy-phrase", like.voice().file(), String.valueOf(like.voice().line()), like.words());
    }
}
