package org.cstoexplainer.view.overlay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonEdits;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.state.LessonRecord;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Rightward;
import org.cstoexplainer.view.kit.Ui;

/// One lesson with its parts. A lesson of one's own can be named, ordered, timed, cut and added to.
final class LessonPane extends VBox {

    private static final int STOP_MINUTES = 3;
    private static final int WALK_MINUTES = 8;
    private static final int QUESTION_MINUTES = 2;

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final TextField title = new TextField();
    private final Page parts = new Page("lesson-parts");
    private final MenuButton add = new MenuButton();
    private Optional<Lesson> shown = Optional.empty();

    LessonPane(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        build();
    }

    private void build() {
        var words = ambience.words();
        setSpacing(ambience.px(10));
        title.setId("lesson-title");
        Rightward.only(title, controllers.overlay()::tellLettersLeftOut);
        title.setAccessibleText(words.say("lessons.title"));
        title.textProperty().subscribe((_, now) -> shown.filter(lesson -> !words.of(lesson.title()).equals(now))
                .ifPresent(lesson -> controllers.lessons().change(LessonEdits.titled(lesson, now))));
        parts.setMinHeight(0);
        parts.space(ambience.px(4));
        parts.pad(0, ambience.px(8));
        VBox.setVgrow(parts, Priority.ALWAYS);
        add.setId("lesson-add");
        add.setText(words.say("lessons.add"));
        add.setGraphic(Ui.icon("fth-plus"));
        add.getItems().setAll(new MenuItem());
        add.setOnShowing(_ -> add.getItems().setAll(menus()));
        getChildren().addAll(title, parts, add);
    }

    void show(Lesson lesson, boolean own) {
        var words = ambience.words();
        if (shown.filter(lesson::equals).isPresent()) {
            return;
        }
        var other = shown.filter(it -> it.id().equals(lesson.id())).isEmpty();
        shown = Optional.of(lesson);
        if (other || !own) {
            title.setText(words.of(lesson.title()));
        }
        Ui.show(title, own);
        Ui.show(add, own);
        var at = parts.getVvalue();
        parts.show(IntStream.range(0, lesson.items().size()).mapToObj(i -> new LessonPart(lesson, i, own,
                words.of(LessonRecord.title(slices.now().content(), lesson.items().get(i))), controllers.lessons(), ambience))
                .toArray(LessonPart[]::new));
        if (!other) {
            parts.setVvalue(at);
        }
    }

    private List<Menu> menus() {
        var content = slices.now().content();
        return List.of(
                menu("lessons.add.stop", content.story().stops().stream().map(it -> new LessonItem.Stop(it.id(), STOP_MINUTES))),
                menu("lessons.add.walk", content.cases().stream().map(it -> new LessonItem.Walk(it.id(), WALK_MINUTES))),
                menu("lessons.add.question", content.quiz().stream()
                        .map(it -> new LessonItem.Question(it.id(), QUESTION_MINUTES))));
    }

    private Menu menu(String key, Stream<? extends LessonItem> items) {
        var menu = new Menu(ambience.words().say(key));
        items.forEach(item -> {
            var entry = new MenuItem(ambience.words().of(LessonRecord.title(slices.now().content(), item)));
            entry.setOnAction(_ -> shown.ifPresent(lesson -> controllers.lessons().change(LessonEdits.with(lesson, item))));
            menu.getItems().add(entry);
        });
        return menu;
    }
}
