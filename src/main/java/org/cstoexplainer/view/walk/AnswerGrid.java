package org.cstoexplainer.view.walk;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.ArrowGroup;
import org.cstoexplainer.view.kit.Metrics;

/// The answers of one size: three side by side, or one under the other; where there is least room, all four two by two.
final class AnswerGrid extends GridPane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Controllers controllers;
    private final Ambience ambience;

    AnswerGrid(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-answers");
    }

    /// Shows the answers to a question.
    ///
    /// @return the answer that nothing is known, where it is not one of the grid
    Optional<UnknownToggle> show(WalkReading reading, Step step) {
        var all = new EnumMap<Answer, ToggleButton>(Answer.class);
        answers().forEach(answer -> all.put(answer, new AnswerCard(answer, step, controllers, ambience)));
        lay(List.copyOf(all.values()));
        var unknown = all.containsKey(Answer.UNKNOWN) ? Optional.<UnknownToggle>empty()
                : Optional.of(new UnknownToggle(step, controllers, ambience));
        unknown.ifPresent(toggle -> all.put(Answer.UNKNOWN, toggle));
        ArrowGroup.of(List.copyOf(all.values()));
        all.forEach((answer, toggle) -> stand(toggle, answer, reading, step));
        return unknown;
    }

    private List<Answer> answers() {
        return small() ? List.of(Answer.YES, Answer.NO, Answer.CONTESTED, Answer.UNKNOWN)
                : List.of(Answer.YES, Answer.NO, Answer.CONTESTED);
    }

    /// Whether it was given, and whether it is marked: the one that is taken where two buttons are all there is.
    private void stand(ToggleButton toggle, Answer answer, WalkReading reading, Step step) {
        toggle.setSelected(reading.answer(step.id()).filter(answer::equals).isPresent());
        toggle.pseudoClassStateChanged(MARKED, reading.marked() == answer);
        var words = ambience.words();
        var name = words.say("walk.answer.name", StepWords.of(words).answer(answer), words.of(step.answers().of(answer)),
                words.say("walk.key." + StepWords.key(answer)));
        toggle.setAccessibleText(reading.marked() == answer ? words.say("walk.marked", name) : name);
    }

    private void lay(List<ToggleButton> cards) {
        getChildren().clear();
        getColumnConstraints().clear();
        setHgap(ambience.px(small() ? 8 : 14));
        setVgap(ambience.px(8));
        var columns = columns();
        for (var i = 0; i < cards.size(); i++) {
            cards.get(i).setMaxHeight(Double.MAX_VALUE);
            add(cards.get(i), i % columns, i / columns);
        }
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
    }

    private int columns() {
        if (small()) {
            return ambience.now().slim() ? 1 : 2;
        }
        return ambience.now().rail() ? 1 : 3;
    }

    private boolean small() {
        return small(ambience.now());
    }

    /// Whether the window is too narrow, or too low, for cards of the full size.
    static boolean small(Metrics now) {
        return now.band() == Metrics.Band.DRAWER || now.rail() && now.height() * 16 / now.root() < 600;
    }
}
