package org.cstoexplainer.model.export;

import java.util.stream.Stream;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.Slide;

/// A question of the quiz, as a class sees it.
final class OutlineOfClassQuiz {

    private OutlineOfClassQuiz() {
    }

    static void write(Slide.OfQuestion at, OutlinePen pen) {
        var question = pen.content().question(at.question());
        pen.heading(1, pen.of(question.question()));
        pen.paragraph(pen.say("class.question", at.number(), at.of()));
        pen.list(Stream.of(Letter.values()).map(letter -> option(question, letter, at, pen)).toList());
        if (!at.revealed()) {
            pen.paragraph(pen.say("class.handsUp"));
            return;
        }
        if (!at.hands().empty()) {
            pen.paragraph(pen.say("class.hands", at.hands().total()));
        }
        question.deciding().ifPresent(deciding -> {
            pen.quote(deciding.passage().value(), pen.of(deciding.where()));
            pen.paragraph(pen.say("outline.class.deciding", deciding.words().value()));
        });
        pen.paragraph(pen.of(question.reason()));
        pen.sources(question.sources());
    }

    private static String option(Question question, Letter letter, Slide.OfQuestion at, OutlinePen pen) {
        var words = pen.say("outline.class.option", letter.name(), pen.of(question.option(letter)));
        var marked = at.revealed() && letter == question.right() ? pen.say("outline.class.right", words) : words;
        return at.revealed() && !at.hands().empty()
                ? pen.say("outline.dated", marked, pen.say("class.hands", at.hands().of(letter.ordinal()))) : marked;
    }
}
