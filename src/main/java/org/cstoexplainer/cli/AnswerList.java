package org.cstoexplainer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Step;

/// Reads answers as they are typed: `member=yes,attack=contested`.
final class AnswerList {

    private AnswerList() {
    }

    /// The answers that were given, the typed ones laid over them.
    ///
    /// @throws IllegalArgumentException with one sentence, if an entry is not an answer to a step of the treaty
    static Answers over(Answers given, String typed, Instrument treaty) {
        var typedAlone = Answers.NONE;
        var all = given;
        for (var entry : typed.split(",", -1)) {
            var sides = entry.strip().split("=", -1);
            if (sides.length != 2) {
                throw refused("walk.notAnAnswer", entry.strip(), answers(), steps(treaty));
            }
            var step = step(sides[0].strip(), treaty);
            if (typedAlone.given().containsKey(step)) {
                throw refused("walk.twice", step);
            }
            var answer = answer(sides[1].strip());
            typedAlone = typedAlone.with(step, answer);
            all = all.with(step, answer);
        }
        return all;
    }

    private static StepId step(String name, Instrument treaty) {
        return treaty.steps().stream().map(Step::id)
                .filter(id -> id.value().equals(name)).findFirst()
                .orElseThrow(() -> refused("walk.noStep", name, steps(treaty)));
    }

    private static Answer answer(String word) {
        return Arrays.stream(Answer.values()).filter(answer -> word(answer).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> refused("walk.noAnswer", word, answers()));
    }

    /// An answer as it is typed.
    static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static String answers() {
        return Arrays.stream(Answer.values()).map(AnswerList::word).collect(Collectors.joining(", "));
    }

    private static String steps(Instrument treaty) {
        return treaty.steps().stream().map(step -> step.id().value()).collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException refused(String key, Object... arguments) {
        return new IllegalArgumentException(Cli.say(key, arguments));
    }
}
