package org.cstoexplainer.view.overlay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;
import org.kordamp.ikonli.javafx.FontIcon;

/// The mistakes in the content files, under the top bar: where each is, what it is, and what to do.
public final class MistakesView extends VBox {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Optional<Path> folder;
    private final Label title = Ui.wrapped("", "text-question");
    private final FontIcon icon = Ui.icon("fth-alert-triangle");
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
        list.setFocusTraversable(true);
        list.setAccessibleText(ambience.words().say("mistakes.list"));
        list.getStyleClass().add("focusable");
        page.setMinHeight(0);
        page.getChildren().addAll(head(), list, Ui.rule());
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
        icon.getStyleClass().setAll("mistakes-icon");
        var words = new VBox(title, Ui.wrapped(ambience.words().say("mistakes.kept"), "text-body"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(icon, words);
        head.getStyleClass().add("mistakes-head");
        return head;
    }

    /// The buttons, in a row; in a narrow window they wrap.
    private Pane foot(boolean narrow) {
        var show = Ui.button("mistakes-show", ambience.words().say("mistakes.show"), "fth-arrow-right",
                controllers.overlay()::close);
        show.setContentDisplay(ContentDisplay.RIGHT);
        var foot = narrow ? new FlowPane() : new HBox();
        foot.getStyleClass().add("mistakes-foot");
        foot.getChildren().addAll(buttons());
        if (!narrow) {
            foot.getChildren().add(Ui.spacer());
        }
        foot.getChildren().add(show);
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    private List<Button> buttons() {
        var words = ambience.words();
        var buttons = new ArrayList<Button>();
        folder.ifPresent(path -> {
            var check = Ui.button("mistakes-check", words.say("mistakes.check"), "fth-refresh-cw",
                    controllers.content()::checkAgain);
            check.getStyleClass().add("primary");
            buttons.add(check);
            buttons.add(Ui.button("mistakes-folder", words.say("mistakes.folder"), "fth-folder",
                    () -> controllers.desk().open(path)));
        });
        buttons.add(Ui.button("mistakes-copy", words.say("mistakes.copy"), "fth-copy",
                () -> controllers.desk().copy(text(), "notice.problems")));
        return buttons;
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
        icon.setIconSize((int) now.px(34));
        page.getChildren().subList(3, page.getChildren().size()).clear();
        page.getChildren().add(foot(now.rail()));
        setPadding(new Insets(now.topBar(), 0, 0, 0));
        page.setPadding(new Insets(now.px(now.rail() ? 18 : 40), side, now.px(now.rail() ? 12 : 24), side));
        show(problems);
    }
}
