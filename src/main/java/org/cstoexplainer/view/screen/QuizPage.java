package org.cstoexplainer.view.screen;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.quiz.Deciding;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.treaty.Excerpt;

/// A question of the quiz, before and after it is revealed which option is right. Both have type of the same size.
///
/// @param content the content
/// @param slide   what is shown
/// @param pen     what sets the words
record QuizPage(Content content, Slide.OfQuestion slide, Pen pen) {

    private static final double AROUND = 60;

    Page page() {
        var question = content.question(slide.question());
        var later = layout(question, true);
        if (slide.revealed()) {
            return new Page(pen.board(), later, foot(question));
        }
        later.setVisible(false);
        return new Page(pen.board(), new StackPane(layout(question, false), later), foot(question));
    }

    private VBox layout(Question question, boolean revealed) {
        var body = new VBox(revealed ? 16 : 26, pen.wrapped(Role.NOTE, pen.say("class.question", slide.number(), slide.of())),
                pen.wrapped(Role.TITLE, pen.of(question.question())));
        for (var letter : Letter.values()) {
            var box = option(question, letter, revealed);
            VBox.setVgrow(box, Priority.ALWAYS);
            box.setMaxHeight(revealed ? 104 : 140);
            body.getChildren().add(box);
        }
        if (revealed) {
            body.getChildren().add(reason(question));
        }
        body.getChildren().add(pen.spacer());
        return body;
    }

    private OptionBox option(Question question, Letter letter, boolean revealed) {
        var hands = slide.hands();
        var share = hands.of(letter.ordinal()) / (double) Math.max(1, hands.total());
        return new OptionBox(letter, pen.of(question.option(letter)), revealed && letter == question.right(),
                hands.of(letter.ordinal()), share, revealed && !hands.empty(), pen);
    }

    private VBox reason(Question question) {
        var reason = new VBox(8);
        reason.getStyleClass().add("class-reason");
        question.deciding().ifPresent(deciding -> reason.getChildren().addAll(new Marked(excerpt(deciding), pen),
                pen.wrapped(Role.LABEL, pen.of(deciding.where()))));
        reason.getChildren().add(pen.flow(Role.NOTE, pen.of(question.reason())));
        return reason;
    }

    private Excerpt excerpt(Deciding deciding) {
        var passage = deciding.passage().value();
        var words = deciding.words().value();
        return Excerpt.of(passage, passage.indexOf(words), words, (int) AROUND, (int) AROUND);
    }

    private Region foot(Question question) {
        var sources = question.sources().stream().map(content::source).map(source -> pen.of(source.shortName())).distinct()
                .collect(Collectors.joining("; "));
        var count = (int) question.sources().stream().map(content::source).map(source -> pen.of(source.shortName())).distinct().count();
        Label right = slide.revealed() ? pen.wrapped(Role.LABEL, pen.say("class.sources", count, sources))
                : pen.wrapped(Role.NAME, pen.say("class.handsUp"));
        var left = new Segments(slide.number() - 1, slide.of());
        return slide.revealed() && !slide.hands().empty()
                ? new LineFoot(right, left, pen.line(Role.NAME, pen.say("class.hands", slide.hands().total())))
                : new LineFoot(right, left);
    }
}
