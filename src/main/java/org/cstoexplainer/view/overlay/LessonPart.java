package org.cstoexplainer.view.overlay;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cstoexplainer.controller.LessonsController;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonEdits;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// A part of a lesson in a row: what it is, how long, and for a lesson of one's own what changes it.
final class LessonPart extends HBox {

    private final Lesson lesson;
    private final int index;
    private final String name;
    private final LessonsController controller;
    private final Ambience ambience;

    LessonPart(Lesson lesson, int index, boolean own, String name, LessonsController controller, Ambience ambience) {
        super(ambience.px(8));
        this.lesson = lesson;
        this.index = index;
        this.name = name;
        this.controller = controller;
        this.ambience = ambience;
        setId("lesson-part-" + index);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("lesson-part");
        var number = Ui.label(ambience.words().say("lessons.number", index + 1), "text-caption");
        number.setMinWidth(ambience.px(24));
        var words = Ui.wrapped(name, "text-plain");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var minutes = Ui.label(ambience.words().say("lessons.minutes", lesson.items().get(index).minutes()), "text-label");
        minutes.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(number, Ui.icon(icon()), words);
        getChildren().addAll(own ? new Node[] {fewer(), minutes, more(), earlier(), later(), remove()} : new Node[] {minutes});
    }

    private String icon() {
        return switch (lesson.items().get(index)) {
            case LessonItem.Stop _ -> "fth-map-pin";
            case LessonItem.Walk _ -> "fth-shield";
            case LessonItem.Question _ -> "fth-help-circle";
        };
    }

    private Button fewer() {
        return button("fewer", "fth-minus", "lessons.fewer", () -> controller.change(LessonEdits.minutes(lesson, index, -1)));
    }

    private Button more() {
        return button("more", "fth-plus", "lessons.more", () -> controller.change(LessonEdits.minutes(lesson, index, 1)));
    }

    private Button earlier() {
        var button = button("earlier", "fth-arrow-up", "lessons.earlier",
                () -> controller.change(LessonEdits.moved(lesson, index, -1)));
        button.setDisable(index == 0);
        return button;
    }

    private Button later() {
        var button = button("later", "fth-arrow-down", "lessons.later",
                () -> controller.change(LessonEdits.moved(lesson, index, 1)));
        button.setDisable(index == lesson.items().size() - 1);
        return button;
    }

    private Button remove() {
        var button = button("remove", "fth-x", "lessons.remove", () -> controller.change(LessonEdits.without(lesson, index)));
        button.setDisable(lesson.items().size() == 1);
        return button;
    }

    private Button button(String what, String icon, String key, Runnable action) {
        var button = Ui.iconButton("lesson-" + what + "-" + index, ambience.words().say(key, name), icon, action);
        button.getStyleClass().add("small");
        return button;
    }
}
