package org.cstoexplainer.view.overlay;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// The lessons: the built-in ones and the teacher's own, to choose from and to change.
public final class LessonsView extends Dialog {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Page list = new Page("lessons-list");
    private final LessonPane pane;
    private final Button copy;
    private final Button delete;

    /// The dialog.
    public LessonsView(Slices slices, Controllers controllers, Ambience ambience) {
        super("lessons", ambience.words().say("lessons.heading"), ambience, controllers.overlay()::close);
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        pane = new LessonPane(slices, controllers, ambience);
        copy = Ui.button("lesson-copy", ambience.words().say("lessons.copy"), "fth-copy", () -> controllers.lessons().copy(open()));
        delete = Ui.button("lesson-delete", ambience.words().say("lessons.delete"), "fth-trash-2",
                () -> controllers.lessons().delete(open().id()));
        build();
        ObservableValue<AppState> shown = slices.state().when(shown());
        shown.subscribe(this::show);
    }

    private void build() {
        list.space(ambience.px(6));
        list.setMinWidth(ambience.px(ambience.now().rail() ? 190 : 250));
        list.setMaxWidth(ambience.px(ambience.now().rail() ? 190 : 250));
        HBox.setHgrow(pane, Priority.ALWAYS);
        var both = new HBox(ambience.px(22), list, pane);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        var present = Ui.button("lesson-present", ambience.words().say("lessons.present"), "fth-monitor",
                controllers.talk()::start);
        present.getStyleClass().add("primary");
        var foot = new HBox(copy, delete, Ui.spacer(), present);
        foot.getStyleClass().add("dialog-foot");
        fill(present, both, foot);
    }

    /// The lesson that is shown.
    private Lesson open() {
        var state = slices.now();
        var wanted = state.overlay() instanceof Overlay.Lessons(var id) ? id : Optional.<LessonId>empty();
        return Lessons.all(state).stream().filter(lesson -> wanted.filter(lesson.id()::equals).isPresent()).findFirst()
                .orElseGet(() -> Lessons.chosen(state));
    }

    private void show(AppState state) {
        var open = open();
        var own = state.teaching().notebook().lesson(open.id()).isPresent();
        list.show(Lessons.all(state).stream().map(lesson -> row(lesson, lesson.equals(open))).toArray(WideToggle[]::new));
        Ui.show(delete, own);
        copy.setText(ambience.words().say(own ? "lessons.copy.again" : "lessons.copy"));
        pane.show(open, own);
    }

    private WideToggle row(Lesson lesson, boolean open) {
        var words = ambience.words();
        var text = new VBox(Ui.wrapped(words.of(lesson.title()), "text-strong"),
                Ui.wrapped(words.say("lessons.size", lesson.minutes(), lesson.items().size()), "text-caption"));
        text.setMouseTransparent(true);
        var row = new WideToggle("lesson-" + lesson.id(), text);
        row.getStyleClass().add("lesson-row");
        row.setSelected(open);
        row.setAccessibleText(words.say("lessons.name", words.of(lesson.title()), lesson.minutes(), lesson.items().size()));
        row.setOnAction(_ -> controllers.lessons().choose(lesson.id()));
        return row;
    }
}
