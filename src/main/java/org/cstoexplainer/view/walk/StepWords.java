package org.cstoexplainer.view.walk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Tally;
import org.cstoexplainer.model.text.Words;

/// How steps and answers are called.
record StepWords(Words words) {

    static StepWords of(Words words) {
        return new StepWords(words);
    }

    /// The name of an answer: Not known.
    String answer(Answer answer) {
        return words.say("walk.answer." + key(answer));
    }

    /// An answer in the middle of a sentence: not known.
    String small(Answer answer) {
        return answer(answer).toLowerCase(Locale.of(words.lang().code()));
    }

    /// How a step is called: Step 4; its label where it has no number.
    String step(Leg leg) {
        return leg.number().isPresent() ? words.say("walk.step", leg.number().getAsInt()) : words.of(leg.step().label());
    }

    /// How several steps are called: Steps 5, 6 and 7.
    String steps(List<Leg> legs) {
        var numbers = legs.stream().map(leg -> Integer.toString(leg.number().orElse(0))).toList();
        return numbers.size() == 1 ? words.say("walk.step", legs.getFirst().number().orElse(0))
                : words.say("walk.steps", numbers.getFirst(), numbers.getLast());
    }

    /// How a step stands: You: contested.
    String stand(WalkReading reading, Leg leg) {
        if (reading.atIssue(leg.step().id())) {
            return words.say("walk.here");
        }
        if (!leg.matters()) {
            return words.say("walk.faded");
        }
        return reading.answer(leg.step().id()).map(answer -> words.say("walk.you", small(answer))).orElse("");
    }

    /// The accessible name of a phrase: Step 4, at issue: at request of this Member State.
    String phrase(WalkReading reading, Leg leg, String phrase) {
        var stand = reading.atIssue(leg.step().id()) ? words.say("walk.atIssue") : stand(reading, leg);
        return stand.isEmpty() ? words.say("walk.phrase", step(leg), phrase)
                : words.say("walk.phrase.stand", step(leg), stand, phrase);
    }

    /// How many steps stand how: 1 yes, 1 no, 2 contested, 3 not reached.
    String tally(Tally tally) {
        return Stream.of(count("yes", tally.yes()), count("no", tally.no()),
                count("contested", tally.contested()), count("unknown", tally.unknown()), count("faded", tally.faded()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String count(String key, int count) {
        return count == 0 ? "" : words.say("walk.tally." + key, count);
    }

    /// An answer as keys and ids write it.
    static String key(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
