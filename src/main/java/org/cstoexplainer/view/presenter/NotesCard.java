package org.cstoexplainer.view.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// The notes at a stop; at a question of walk or quiz the hands, and what the teacher should know.
final class NotesCard extends VBox {

    private static final int SIZES = 6;

    private final Controllers controllers;
    private final Ambience ambience;
    private final Label title = Ui.label("", "text-heading");
    private final HBox head = new HBox();
    private final Page page = new Page("notes-page");
    private final OwnNotes own;
    private final Last<Object> last = new Last<>();
    private int size = 2;

    NotesCard(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        own = new OwnNotes(controllers, ambience);
        setId("notes");
        getStyleClass().add("console-card");
        title.setId("notes-title");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(title, Ui.spacer(),
                Ui.iconButton("notes-smaller", ambience.words().say("console.notes.smaller"), "fth-minus", () -> resize(-1)),
                Ui.iconButton("notes-larger", ambience.words().say("console.notes.larger"), "fth-plus", () -> resize(1)));
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(head, page);
        resize(0);
    }

    /// How large the words are is a matter of this window alone.
    private void resize(int by) {
        size = Math.clamp(size + by, 0, SIZES - 1);
        page.getStyleClass().removeIf(name -> name.startsWith("notes-size-"));
        page.getStyleClass().add("notes-size-" + size);
    }

    /// Shows what belongs to the part that is shown.
    void show(Now now) {
        own.show(now);
        var seen = List.of(now.talk().lesson(), now.talk().at(), now.state().walk(), now.state().teaching().hands(),
                now.state().content(), now.metrics());
        if (last.isNew(seen)) {
            setSpacing(ambience.px(8));
            page.space(ambience.px(14));
            var scrolled = page.getVvalue();
            Refocus.around(this, () -> fill(now));
            page.setVvalue(scrolled);
        }
    }

    private void fill(Now now) {
        var nodes = new ArrayList<Node>();
        var item = LessonSteps.item(now.talk());
        title.setText(ambience.words().say(item.filter(it -> !(it instanceof LessonItem.Stop)).isPresent()
                ? "console.hands" : "console.notes"));
        item.ifPresentOrElse(it -> nodes.addAll(nodes(it, now)),
                () -> nodes.add(Ui.wrapped(ambience.words().say("console.end.notes"), "note")));
        nodes.add(own);
        page.show(nodes.toArray(Node[]::new));
    }

    private List<Node> nodes(LessonItem item, Now now) {
        return switch (item) {
            case LessonItem.Stop(var stop, _) -> new StopNotes(ambience).of(now.state().content().stop(stop));
            case LessonItem.Walk _ -> new WalkNotes(controllers.talk(), ambience).of(now.state());
            case LessonItem.Question(var question, _) -> new QuizNotes(controllers.talk(), ambience).of(now.state(), question);
        };
    }
}
