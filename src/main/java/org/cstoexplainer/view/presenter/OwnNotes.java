package org.cstoexplainer.view.presenter;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.text.Direction;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Rightward;
import org.cstoexplainer.view.kit.Ui;

/// What the teacher writes at a stop; kept as it is written.
final class OwnNotes extends VBox {

    private static final int ROWS = 3;

    private final TextArea field = new TextArea();
    private Optional<StopId> stop = Optional.empty();

    OwnNotes(Controllers controllers, Ambience ambience) {
        var title = Ui.label(ambience.words().say("console.own"), "text-eyebrow");
        title.setLabelFor(field);
        field.setId("own-notes");
        Rightward.only(field, controllers.overlay()::tellLettersLeftOut);
        field.setWrapText(true);
        field.setPrefRowCount(ROWS);
        field.setPromptText(ambience.words().say("console.own.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        field.setAccessibleText(ambience.words().say("console.own"));
        getStyleClass().add("own-notes");
        getChildren().addAll(title, field);
        field.textProperty().subscribe((_, typed) -> stop.filter(_ -> field.isFocused())
                .ifPresent(at -> controllers.notebook().note(at, typed)));
    }

    /// Tab goes on, as everywhere: a field that keeps it is one that keys cannot leave.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    /// Shows the notes of the stop that is shown, if one is.
    void show(Now now) {
        var at = LessonSteps.item(now.talk()).flatMap(item -> item instanceof LessonItem.Stop(var id, _)
                ? Optional.of(id) : Optional.empty());
        Ui.show(this, at.isPresent());
        // the field takes no others: what was kept by another version would be set again at every change
        var words = Direction.without(at.map(now.state().teaching().notebook()::note).orElse(""));
        var other = !at.equals(stop);
        stop = Optional.empty();
        if (other || !field.getText().equals(words)) {
            field.setText(words);
        }
        stop = at;
    }
}
