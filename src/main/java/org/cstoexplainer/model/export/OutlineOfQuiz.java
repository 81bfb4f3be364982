package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.quiz.Deciding;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.QuizReading;

/// A question of the quiz: its options with the hands; once it is shown, the answer with its reason and the ways into the
/// story.
final class OutlineOfQuiz {

    private final QuizReading reading;
    private final OutlinePen pen;

    private OutlineOfQuiz(QuizReading reading, OutlinePen pen) {
        this.reading = reading;
        this.pen = pen;
    }

    static void write(AppState state, OutlinePen pen) {
        var outline = new OutlineOfQuiz(QuizReading.of(state), pen);
        outline.reading.asked().ifPresentOrElse(outline::question, () -> pen.paragraph(pen.say("quiz.none")));
    }

    private void question(Question asked) {
        pen.heading(2, pen.say("outline.stop", pen.say("quiz.of", reading.number(asked), reading.questions().size()),
                pen.of(asked.question())));
        pen.list(Stream.of(Letter.values()).map(letter -> option(asked, letter)).toList());
        pen.paragraph(pen.say("quiz.hands", reading.hands(asked).total()));
        if (reading.revealed(asked)) {
            answer(asked);
        } else {
            before(asked);
        }
        go(asked);
    }

    private String option(Question asked, Letter letter) {
        return pen.say(reading.revealed(asked) && asked.right() == letter ? "quiz.option.right" : "quiz.option", letter.name(),
                pen.of(asked.option(letter)), reading.hands(asked).of(letter.ordinal()));
    }

    private void before(Question asked) {
        reading.chosen(asked).ifPresent(letter -> pen.paragraph(pen.say("quiz.chosen", letter.name())));
        pen.heading(3, pen.say("quiz.before"));
        pen.list(List.of(pen.say("quiz.before.count"), pen.say("quiz.before.choose")));
    }

    private void answer(Question asked) {
        pen.heading(3, pen.say("outline.stop", asked.right().name(), pen.of(asked.option(asked.right()))));
        reading.chosen(asked).ifPresent(letter -> pen.paragraph(pen.say(
                letter == asked.right() ? "quiz.chosen.right" : "quiz.chosen", letter.name())));
        pen.paragraph(pen.of(asked.reason()));
        asked.deciding().ifPresent(deciding -> pen.quote(deciding.lead() + deciding.words() + deciding.rest(),
                pen.of(deciding.where())));
        pen.heading(3, pen.say("quiz.see"));
        var ways = new ArrayList<String>();
        ways.add(pen.of(reading.content().stop(asked.stop()).title()));
        reading.step(asked).ifPresent(step -> ways.add(reading.number(step).map(number -> pen.say("quiz.step", number))
                .orElseGet(() -> pen.of(step.label()))));
        pen.list(ways);
        pen.sources(Stream.concat(asked.sources().stream(), asked.deciding().stream().map(Deciding::source)).distinct()
                .toList());
    }

    private void go(Question asked) {
        var ways = new ArrayList<String>();
        reading.before().ifPresent(one -> ways.add(pen.say("outline.back", name(one))));
        reading.after().ifPresent(one -> ways.add(pen.say("outline.next", name(one))));
        if (!reading.revealed(asked)) {
            ways.add(pen.say("quiz.reveal"));
        }
        if (reading.touched(asked)) {
            ways.add(pen.say("quiz.again"));
        }
        pen.heading(3, pen.say("outline.go"));
        pen.list(ways);
    }

    private String name(Question question) {
        return pen.say("quiz.question", reading.number(question));
    }
}
