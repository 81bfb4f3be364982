package org.cstoexplainer.model.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.quiz.Letter;

/// Everything that has to do with a class.
///
/// @param talk     the lesson that is being given, if one is
/// @param given    the lesson that was given last, as it ended
/// @param hands    what the class answered
/// @param question the question that the quiz shows at the desk
/// @param choices  the options that were chosen at the desk
/// @param notebook what the teacher has written
/// @param untold   what went wrong during the lesson, to be told when it is over
public record Teaching(Optional<Talk> talk, Optional<Talk> given, Hands hands, Optional<QuestionId> question,
        Map<QuestionId, Letter> choices, Notebook notebook, Optional<Overlay.Fault> untold) {

    /// Before the first lesson.
    public static final Teaching START = new Teaching(Optional.empty(), Optional.empty(), Hands.NONE, Optional.empty(),
            Map.of(), Notebook.EMPTY, Optional.empty());

    /// Copies the map.
    public Teaching {
        choices = Map.copyOf(choices);
    }

    /// Whether a lesson is given and the teacher's screen is the console.
    public boolean inFront() {
        return talk.filter(it -> !it.desk()).isPresent();
    }

    /// Whether a lesson is given and the teacher looks something up in the app.
    public boolean looksUp() {
        return talk.filter(Talk::desk).isPresent();
    }

    /// The same with a lesson, or none.
    public Teaching with(Optional<Talk> other) {
        return new Teaching(other, given, hands, question, choices, notebook, untold);
    }

    /// The same with another state of the lesson.
    public Teaching with(Talk other) {
        return with(Optional.of(other));
    }

    /// The same with a lesson that has ended.
    public Teaching ended(Talk last) {
        return new Teaching(Optional.empty(), Optional.of(last), hands, question, choices, notebook, untold);
    }

    /// The same with other hands.
    public Teaching with(Hands other) {
        return new Teaching(talk, given, other, question, choices, notebook, untold);
    }

    /// The same with another question at the desk.
    public Teaching at(QuestionId other) {
        return new Teaching(talk, given, hands, Optional.of(other), choices, notebook, untold);
    }

    /// The same with an option chosen at the desk, or none.
    public Teaching choosing(QuestionId asked, Optional<Letter> option) {
        var next = new HashMap<>(choices);
        option.ifPresentOrElse(letter -> next.put(asked, letter), () -> next.remove(asked));
        return new Teaching(talk, given, hands, question, next, notebook, untold);
    }

    /// The same with another notebook.
    public Teaching with(Notebook other) {
        return new Teaching(talk, given, hands, question, choices, other, untold);
    }

    /// The same with something that went wrong still to be told, or nothing.
    public Teaching telling(Optional<Overlay.Fault> later) {
        return new Teaching(talk, given, hands, question, choices, notebook, later);
    }
}
