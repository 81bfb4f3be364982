package org.cstoexplainer.view.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.quiz.Deciding;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// What stands beside a question: before the answer how to ask, after it the reason, the deciding words and the ways into
/// the story.
record AnswerPage(QuizReading reading, Question asked, Controllers controllers, Ambience ambience) {

    List<Node> nodes() {
        return reading.revealed(asked) ? answer() : before();
    }

    private List<Node> before() {
        var words = ambience.words();
        return List.of(Ui.wrapped(words.say("quiz.before"), "text-heading"),
                new NoteLine(ambience, "fth-users", words.say("quiz.before.count")),
                new NoteLine(ambience, "fth-edit-3", words.say("quiz.before.choose")));
    }

    private List<Node> answer() {
        var nodes = new ArrayList<Node>();
        nodes.add(head());
        reading.chosen(asked).ifPresent(letter -> nodes.add(Ui.wrapped(ambience.words().say(
                letter == asked.right() ? "quiz.chosen.right" : "quiz.chosen", letter.name()), "text-label-strong")));
        var narrow = ambience.now().rail();
        var reason = RichText.flow(ambience.words().of(asked.reason()), narrow ? "text-plain" : "text-body");
        reason.setId("quiz-reason");
        Lines.set(reason, ambience.now(), narrow ? 16 : 18, narrow ? 22.5 : 27);
        nodes.add(reason);
        asked.deciding().ifPresent(deciding -> nodes.add(deciding(deciding)));
        nodes.add(Ui.rule());
        nodes.add(links());
        return nodes;
    }

    private HBox head() {
        var title = Ui.wrapped(ambience.words().of(asked.option(asked.right())), "quiz-title");
        title.setId("quiz-title");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var disc = OptionWords.disc(asked.right(), false, ambience.px(40));
        disc.getStyleClass().setAll("quiz-disc", "full");
        var row = new HBox(ambience.px(12), disc, title);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox deciding(Deciding deciding) {
        var block = new VBox(new DecidingWords(deciding, ambience),
                Ui.wrapped(ambience.words().of(deciding.where()), "text-label-strong"));
        block.setId("quiz-deciding");
        block.getStyleClass().add("quote-block");
        return block;
    }

    private VBox links() {
        var links = new VBox(ambience.px(4), Ui.label(ambience.words().say("quiz.see"), "text-label-strong"));
        links.getChildren().add(StoryLink.toStop(reading.content(), asked.stop(), controllers, ambience));
        reading.step(asked).ifPresent(step -> links.getChildren().add(StoryLink.toStep(reading, step, controllers, ambience)));
        return links;
    }

    /// The chips of the sources.
    static SourceChips sources(QuizReading reading, Question asked, Controllers controllers, Ambience ambience) {
        var chips = new SourceChips(ambience, controllers.overlay()::openSource);
        chips.show(Stream.concat(asked.sources().stream(), asked.deciding().stream().map(Deciding::source)).distinct()
                .map(reading.content()::source).toList());
        return chips;
    }
}
