package org.cstoexplainer.view.walk;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.KindChip;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;

/// The left side of a question: the clause, which treaty it is of, and what can be shown beside it.
final class ClausePane extends VBox {

    private final Ambience ambience;
    private final HBox head = new HBox();
    private final FlowPane foot = new FlowPane();
    private final TreatyMenu treaties;
    private final ClauseText text;
    private final KindChip kind;
    private final StateToggle plain;
    private final StateToggle earlier;
    private final StateToggle articles;
    private final Button paths;

    ClausePane(Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        treaties = new TreatyMenu(controllers, ambience);
        text = new ClauseText(controllers, ambience);
        kind = new KindChip(ambience);
        plain = toggle(controllers, WalkExtra.PLAIN, "toggle-plain");
        earlier = toggle(controllers, WalkExtra.EARLIER, "toggle-earlier");
        articles = toggle(controllers, WalkExtra.ARTICLES, "toggle-articles");
        paths = Ui.button("walk-paths", ambience.words().say("walk.paths"), "fth-share-2", controllers.walk()::paths);
        build();
    }

    private StateToggle toggle(Controllers controllers, WalkExtra extra, String id) {
        var toggle = new StateToggle(id);
        toggle.getStyleClass().add("walk-toggle");
        toggle.setOnAction(_ -> controllers.walk().toggle(extra));
        return toggle;
    }

    private void build() {
        setId("walk-clause");
        getStyleClass().add("walk-clause");
        VBox.setVgrow(text, Priority.ALWAYS);
        text.setMinHeight(0);
        kind.show(ClaimKind.RECORD);
        paths.getStyleClass().add("walk-toggle");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(treaties, Ui.spacer(), kind);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(plain, earlier, articles, paths);
        getChildren().addAll(head, text, foot);
    }

    /// Shows the clause, and how its steps stand.
    void show(WalkReading reading) {
        var now = ambience.now();
        var side = now.px(now.rail() ? 19 : 40);
        head.setPadding(new Insets(now.px(now.rail() ? 6 : 14), side, now.px(6), side));
        Ui.show(kind, !now.rail());
        foot.setPadding(new Insets(now.px(6), side, now.px(8), side));
        foot.setHgap(now.px(8));
        foot.setVgap(now.px(6));
        treaties.show(reading);
        say(plain, "walk.plain", reading.walk().shows(WalkExtra.PLAIN));
        say(earlier, "walk.earlier", reading.walk().shows(WalkExtra.EARLIER));
        say(articles, "walk.articles", reading.walk().shows(WalkExtra.ARTICLES));
        Ui.show(plain, reading.instrument().clauses().stream().anyMatch(clause -> !clause.plain().isEmpty()));
        Ui.show(earlier, reading.instrument().earlier().isPresent());
        Ui.show(articles, !reading.instrument().provisions().isEmpty() || !reading.instrument().beside().isEmpty());
        text.show(reading);
    }

    private void say(StateToggle toggle, String key, boolean on) {
        var words = ambience.words();
        toggle.setText(words.say(ambience.now().rail() ? key + ".short" : key));
        toggle.setAccessibleText(words.say(key));
        toggle.setSelected(on);
    }
}
