package org.cstoexplainer.view.quiz;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Refocus;

/// The right side: how to ask; after the answer, its reason, the words that decide it and the ways into the story, with
/// the sources at the foot.
final class AnswerSide extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Page page = new Page("quiz-answer");
    private final StackPane foot = new StackPane();

    AnswerSide(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("quiz-answer-side");
        getStyleClass().add("quiz-answer-side");
        getChildren().addAll(page, foot);
    }

    /// Shows what stands beside the question.
    void show(QuizReading reading) {
        var side = ambience.px(ambience.now().rail() ? 20 : 44);
        page.pad(ambience.px(ambience.now().rail() ? 14 : 34), side);
        page.space(ambience.px(ambience.now().rail() ? 10 : 16));
        foot.setPadding(new Insets(ambience.px(6), side, ambience.px(ambience.now().rail() ? 12 : 28), side));
        Refocus.around(this, () -> {
            foot.getChildren().clear();
            page.show(new Node[0]);
            reading.asked().ifPresent(asked -> show(reading, asked));
        });
        requestLayout();
    }

    private void show(QuizReading reading, Question asked) {
        var answer = new AnswerPage(reading, asked, controllers, ambience);
        page.show(answer.nodes().toArray(Node[]::new));
        if (reading.revealed(asked)) {
            foot.getChildren().setAll(AnswerPage.sources(reading, asked, controllers, ambience));
        }
    }

    @Override
    protected void layoutChildren() {
        var low = foot.getChildren().isEmpty() ? 0 : Math.ceil(foot.prefHeight(getWidth()));
        page.resizeRelocate(0, 0, getWidth(), getHeight() - low);
        foot.resizeRelocate(0, getHeight() - low, getWidth(), low);
    }
}
