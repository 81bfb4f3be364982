package org.cstoexplainer.view.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;

/// The mistakes in the content files, under the top bar: where each is, what it is, and what to do.
public final class MistakesView extends VBox {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Optional<Path> folder;
    private final Label title = Ui.wrapped("", "text-title");
    private final Page list = new Page("mistakes-list");
    private final VBox page = new VBox();
    private List<Problem> problems = List.of();

    /// The page.
    public MistakesView(Slices slices, Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        folder = controllers.content().folder();
        build();
        var shown = sceneProperty().map(Objects::nonNull).orElse(false);
        slices.problems().when(shown).subscribe(this::show);
        ambience.metrics().when(shown).subscribe(this::measure);
        shown.subscribe(now -> {
            if (now) {
                lookup("#mistakes-show").requestFocus();
            }
        });
    }

    private void build() {
        setId("mistakes-page");
        page.getStyleClass().add("mistakes-page");
        title.setId("mistakes-title");
        VBox.setVgrow(page, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        page.setMinHeight(0);
        page.getChildren().addAll(head(), list, Ui.rule(), foot());
        getChildren().add(page);
        setPickOnBounds(false);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                controllers.overlay().close();
            }
        });
    }

    private HBox head() {
        var icon = Ui.icon("fth-alert-triangle");
        icon.getStyleClass().add("mistakes-icon");
        var words = new VBox(title, Ui.wrapped(ambience.words().say("mistakes.kept"), "text-body"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(icon, words);
        head.getStyleClass().add("mistakes-head");
        return head;
    }

    private HBox foot() {
        var words = ambience.words();
        var left = new FlowPane();
        left.getStyleClass().add("mistakes-buttons");
        folder.ifPresent(path -> {
            var check = Ui.button("mistakes-check", words.say("mistakes.check"), "fth-refresh-cw",
                    controllers.content()::checkAgain);
            check.getStyleClass().add("primary");
            left.getChildren().addAll(check, Ui.button("mistakes-folder", words.say("mistakes.folder"), "fth-folder",
                    () -> controllers.desk().open(path)));
        });
        left.getChildren().add(Ui.button("mistakes-copy", words.say("mistakes.copy"), "fth-copy",
                () -> controllers.desk().copy(text(), "notice.problems")));
        HBox.setHgrow(left, Priority.ALWAYS);
        var show = Ui.button("mistakes-show", words.say("mistakes.show"), "fth-arrow-right", controllers.overlay()::close);
        show.setContentDisplay(ContentDisplay.RIGHT);
        var foot = new HBox(left, show);
        foot.getStyleClass().add("mistakes-foot");
        return foot;
    }

    private String text() {
        return problems.stream().map(Problem::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private void show(List<Problem> now) {
        problems = now;
        title.setText(ambience.words().say("mistakes.title", now.size()));
        list.show(IntStream.range(0, now.size()).mapToObj(i -> new MistakeRow(i, now.get(i), folder, controllers, ambience))
                .toArray(MistakeRow[]::new));
    }

    /// Makes room for the top bar, which stays in reach.
    private void measure(Metrics now) {
        var side = now.rail() ? now.px(20) : Math.max(now.px(40), (now.width() - now.px(1200)) / 2);
        setPadding(new Insets(now.topBar(), 0, 0, 0));
        page.setPadding(new Insets(now.px(now.rail() ? 18 : 40), side, now.px(now.rail() ? 12 : 24), side));
        show(problems);
    }
}
