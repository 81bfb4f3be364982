package org.cstoexplainer.model.content.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.quiz.Deciding;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Listing;

/// Can the options of a question be told apart, do the deciding words stand in their passage, and does the treaty ask
/// the step?
final class QuestionCheck {

    private QuestionCheck() {
    }

    static Stream<Problem> options(Ledger ledger) {
        return ledger.all(Question.class).stream().flatMap(built -> {
            Map<String, Integer> first = new HashMap<>();
            return IntStream.range(0, built.value().options().size()).boxed().flatMap(i -> Stream
                    .ofNullable(first.putIfAbsent(plain(built.value(), i), i))
                    .map(before -> option(built, i).problem(Mistake.OPTION_TWICE, Letter.values()[i].name(),
                            Letter.values()[before].name())));
        });
    }

    /// Case and marks at the end tell nothing apart.
    private static String plain(Question question, int option) {
        var words = Words.plain(question.options().get(option).in(Lang.EN)).toLowerCase(Locale.ROOT);
        var end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end);
    }

    private static Spot option(Built<Question> built, int option) {
        return built.from().member("options").map(Member::value)
                .filter(JsonValue.Arr.class::isInstance).map(JsonValue.Arr.class::cast)
                .map(array -> array.items().get(option).spot()).orElseThrow();
    }

    static Stream<Problem> passages(Ledger ledger) {
        return ledger.all(Deciding.class).stream()
                .filter(built -> !built.value().passage().value().contains(built.value().words().value()))
                .map(built -> built.spot("words").problem(Mistake.WORDS_NOT_IN_PASSAGE, built.value().words().value()));
    }

    static Stream<Problem> steps(Ledger ledger) {
        return first(ledger).stream().flatMap(treaty -> ledger.all(Question.class).stream()
                .flatMap(built -> built.value().step().filter(step -> !treaty.value().asks(step))
                        .map(step -> unknown(built, step, treaty)).stream()));
    }

    /// The treaty that the quiz is about: the first. One that could not be read is said to be missing elsewhere.
    private static Optional<Built<Instrument>> first(Ledger ledger) {
        return ledger.all(Listing.class).stream().findFirst().map(built -> built.value().treaty())
                .flatMap(id -> ledger.all(Instrument.class).stream().filter(it -> it.value().id().equals(id)).findFirst());
    }

    private static Problem unknown(Built<Question> built, StepId step, Built<Instrument> treaty) {
        List<String> known = treaty.value().steps().stream().map(it -> it.id().value()).toList();
        return built.spot("step").problem(Mistake.UNKNOWN_ID, Phrases.say("thing.StepId"), step.value(),
                treaty.from().spot().page().file(), Phrases.didYouMean(Nearest.to(step.value(), known)));
    }
}
