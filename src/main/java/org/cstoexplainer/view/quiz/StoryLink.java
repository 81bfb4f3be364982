package org.cstoexplainer.view.quiz;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideButton;

/// A way from an answer into the story: to the stop that tells of it, or to the step of Article 4 that asks it.
final class StoryLink extends WideButton {

    private static final double BOX = 24;

    private StoryLink(String id, Node sign, String text, Ambience ambience, Runnable action) {
        super(row(sign, text, ambience));
        setId(id);
        getStyleClass().setAll("quiz-link");
        setAccessibleText(text);
        setOnAction(_ -> action.run());
    }

    /// To a stop.
    static StoryLink toStop(Content content, StopId id, Controllers controllers, Ambience ambience) {
        var stop = content.stop(id);
        var number = Integer.toString(Route.number(content, id));
        return new StoryLink("quiz-stop", sign(stop.lane(), number, ambience), ambience.words().of(stop.title()), ambience,
                () -> controllers.story().goTo(id));
    }

    /// To a step.
    static StoryLink toStep(QuizReading reading, Step step, Controllers controllers, Ambience ambience) {
        var number = reading.number(step);
        var sign = number.<Node>map(at -> sign(Lane.EVENTS, Integer.toString(at), ambience))
                .orElseGet(() -> Ui.icon("fth-corner-down-right"));
        var text = number.map(at -> ambience.words().say("quiz.step", at)).orElseGet(() -> ambience.words().of(step.label()));
        return new StoryLink("quiz-step", sign, text, ambience, () -> controllers.walk().open(step.id()));
    }

    private static StackPane sign(Lane lane, String number, Ambience ambience) {
        var shape = new SVGPath();
        shape.setContent(Glyphs.outline(lane));
        shape.getStyleClass().add("quiz-sign");
        var size = ambience.px(30);
        shape.setScaleX(size / BOX);
        shape.setScaleY(size / BOX);
        var sign = new StackPane(shape, new Label(number));
        sign.getStyleClass().add("quiz-sign-number");
        sign.setMinSize(size, size);
        sign.setPrefSize(size, size);
        sign.setMaxSize(size, size);
        return sign;
    }

    private static HBox row(Node sign, String text, Ambience ambience) {
        var label = Ui.wrapped(text, "quiz-link-words");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(ambience.px(14), sign, label, Ui.icon("fth-arrow-right"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        return row;
    }
}
