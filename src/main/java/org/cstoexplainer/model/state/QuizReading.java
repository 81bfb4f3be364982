package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Step;

/// What the quiz shows at the desk: derived from the state.
///
/// @param content  the content
/// @param teaching what the class answered, and which question is shown
public record QuizReading(Content content, Teaching teaching) {

    /// What the quiz shows now.
    public static QuizReading of(AppState state) {
        return new QuizReading(state.content(), state.teaching());
    }

    /// The questions, in their order.
    public List<Question> questions() {
        return content.quiz();
    }

    /// The question that is shown: the one gone to, or the first. None where the content has none.
    public Optional<Question> asked() {
        return questions().stream().filter(one -> teaching.question().filter(one.id()::equals).isPresent()).findFirst()
                .or(() -> questions().stream().findFirst());
    }

    /// The number of a question, counted from 1.
    public int number(Question question) {
        return questions().indexOf(question) + 1;
    }

    /// The question after the one that is shown, if any.
    public Optional<Question> after() {
        return beside(1);
    }

    /// The question before the one that is shown, if any.
    public Optional<Question> before() {
        return beside(-1);
    }

    private Optional<Question> beside(int by) {
        var wanted = asked().map(questions()::indexOf).orElse(-1) + by;
        return wanted >= 0 && wanted < questions().size() ? Optional.of(questions().get(wanted)) : Optional.empty();
    }

    /// The hands for a question.
    public Tally hands(Question question) {
        return teaching.hands().of(question.id());
    }

    /// Whether the right option of a question is shown.
    public boolean revealed(Question question) {
        return teaching.hands().revealed().contains(question.id());
    }

    /// The option that was chosen at the desk, if one was.
    public Optional<Letter> chosen(Question question) {
        return Optional.ofNullable(teaching.choices().get(question.id()));
    }

    /// Whether there is something to be taken back before a question is asked again.
    public boolean touched(Question question) {
        return revealed(question) || !hands(question).empty() || chosen(question).isPresent();
    }

    /// The treaty whose steps questions name: the first.
    public Instrument treaty() {
        return content.treaties().instruments().getFirst();
    }

    /// The step of the treaty that asks about a question, if one does.
    public Optional<Step> step(Question question) {
        return question.step().flatMap(id -> treaty().steps().stream().filter(step -> step.id().equals(id)).findFirst());
    }

    /// The number of a step, counted from 1; none for a question that is left out of the numbering.
    public Optional<Integer> number(Step step) {
        var numbered = treaty().steps().stream().filter(one -> !one.aside()).toList();
        return Optional.of(numbered.indexOf(step) + 1).filter(number -> number > 0);
    }
}
