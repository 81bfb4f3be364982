package org.cstoexplainer.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;

/// The keys of the quiz at the desk: A to D choose, Enter shows the answer. Enter is left to a button that has the focus
/// ring, but for the options themselves, which Space presses.
final class QuizKeys {

    private static final String OPTION = "quiz-choice";

    private final Scene scene;
    private final Slices slices;
    private final Controllers controllers;

    QuizKeys(Scene scene, Slices slices, Controllers controllers) {
        this.scene = scene;
        this.slices = slices;
        this.controllers = controllers;
    }

    /// Carries out a stroke, if it is one of the quiz.
    boolean took(String stroke) {
        var state = slices.now();
        if (state.place().view() != View.QUIZ || !(state.overlay() instanceof Overlay.None)) {
            return false;
        }
        var option = option(stroke);
        option.ifPresent(controllers.quiz()::choose);
        if (stroke.equals("Enter") && !presses()) {
            controllers.quiz().reveal();
            return true;
        }
        return option.isPresent();
    }

    private static Optional<Letter> option(String stroke) {
        return Stream.of(Letter.values()).filter(letter -> letter.name().equals(stroke)).findFirst();
    }

    private boolean presses() {
        return scene.getFocusOwner() instanceof ButtonBase button && button.isFocusVisible()
                && !button.getStyleClass().contains(OPTION);
    }
}
