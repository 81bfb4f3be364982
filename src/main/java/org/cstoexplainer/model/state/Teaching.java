package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.id.QuestionId;

/// Everything that has to do with a class.
///
/// @param talk     the lesson that is being given, if one is
/// @param given    the lesson that was given last, as it ended
/// @param hands    what the class answered
/// @param question the question that the quiz shows at the desk
/// @param notebook what the teacher has written
public record Teaching(Optional<Talk> talk, Optional<Talk> given, Hands hands, Optional<QuestionId> question, Notebook notebook) {

    /// Before the first lesson.
    public static final Teaching START = new Teaching(Optional.empty(), Optional.empty(), Hands.NONE,
            Optional.empty(), Notebook.EMPTY);

    /// The same with a lesson, or none.
    public Teaching with(Optional<Talk> other) {
        return new Teaching(other, given, hands, question, notebook);
    }

    /// The same with another state of the lesson.
    public Teaching with(Talk other) {
        return with(Optional.of(other));
    }

    /// The same with a lesson that has ended.
    public Teaching ended(Talk last) {
        return new Teaching(Optional.empty(), Optional.of(last), hands, question, notebook);
    }

    /// The same with other hands.
    public Teaching with(Hands other) {
        return new Teaching(talk, given, other, question, notebook);
    }

    /// The same with another question at the desk.
    public Teaching at(QuestionId other) {
        return new Teaching(talk, given, hands, Optional.of(other), notebook);
    }

    /// The same with another notebook.
    public Teaching with(Notebook other) {
        return new Teaching(talk, given, hands, question, other);
    }
}
