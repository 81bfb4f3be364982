package org.cstoexplainer.view.overlay;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Direction;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// One mistake: file and place at the left; what is wrong, what to do and the lines at the right. In a narrow window one
/// stands under the other.
final class MistakeRow extends VBox {

    private static final double LEFT = 218;

    private final Ambience ambience;

    MistakeRow(int index, Problem problem, Optional<Path> folder, Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        setId("mistake-" + index);
        getStyleClass().add("mistake");
        var where = where(problem);
        folder.ifPresent(path -> {
            var open = Ui.button("mistake-open-" + index, ambience.words().say("mistakes.open"), "fth-edit-3",
                    () -> controllers.desk().open(path.resolve(problem.file())));
            open.setAccessibleText(ambience.words().say("mistakes.open.name", problem.file()));
            open.getStyleClass().setAll("button", "flat", "mistake-open");
            where.getChildren().add(open);
        });
        var what = what(problem);
        if (ambience.now().rail()) {
            getChildren().addAll(where, what);
        } else {
            where.setMinWidth(ambience.px(LEFT));
            where.setMaxWidth(ambience.px(LEFT));
            HBox.setHgrow(what, Priority.ALWAYS);
            getChildren().add(new HBox(ambience.px(20), where, what));
        }
    }

    private VBox where(Problem problem) {
        var column = new VBox(Ui.wrapped(Direction.shown(problem.file()), "mistake-file"));
        problem.place().ifPresent(place -> column.getChildren().add(Ui.wrapped(ambience.words().say("mistakes.place",
                String.valueOf(place.line()), String.valueOf(place.column())), "text-second")));
        column.getStyleClass().add("mistake-where");
        return column;
    }

    private VBox what(Problem problem) {
        var todo = new TextFlow(text(ambience.words().say("mistakes.todo") + " ", "mistake-todo"),
                text(problem.todo(), "text-body"));
        var column = new VBox(Ui.wrapped(problem.sentence(), "text-heading"), todo);
        column.getStyleClass().add("mistake-what");
        if (!problem.excerpt().lines().isEmpty()) {
            column.getChildren().add(new ExcerptBox(problem.excerpt(), ambience));
        }
        return column;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
