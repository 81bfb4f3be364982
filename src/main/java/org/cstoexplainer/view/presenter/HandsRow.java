package org.cstoexplainer.view.presenter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The hands for one option: its name, a bar, the number, fewer and more.
final class HandsRow extends VBox {

    private static final double BAR = 8;

    /// An option.
    ///
    /// @param number which it is, counted from 0
    /// @param sign   its letter or glyph
    /// @param name   its words
    /// @param marked what stands behind the words where it is right or marked; empty for nothing
    record Option(int number, Node sign, String name, String marked) {
    }

    HandsRow(Option option, Tally hands, TalkController controller, Ambience ambience) {
        super(ambience.px(4));
        var words = ambience.words();
        var id = "hands-" + option.number();
        setId(id);
        getStyleClass().add("hands-row");
        var name = Ui.wrapped(option.name(), option.marked().isEmpty() ? "text-plain" : "text-strong");
        name.setMaxWidth(Double.MAX_VALUE);
        var below = ambience.now().rail() && !option.marked().isEmpty();
        var named = below ? new VBox(name, mark(option.marked())) : new VBox(name);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(named, Priority.ALWAYS);
        var count = Ui.label(Integer.toString(hands.of(option.number())), "text-number-small");
        count.setId(id + "-count");
        count.setMinWidth(ambience.px(34));
        count.setAlignment(Pos.CENTER_RIGHT);
        var fewer = Ui.iconButton(id + "-fewer", words.say("console.fewer", option.name()), "fth-minus",
                () -> controller.count(option.number(), -1));
        var more = Ui.iconButton(id + "-more", words.say("console.more.hands", option.name()), "fth-plus",
                () -> controller.count(option.number(), 1));
        var row = new HBox(ambience.px(8), option.sign(), named);
        if (!below && !option.marked().isEmpty()) {
            row.getChildren().add(mark(option.marked()));
        }
        row.getChildren().addAll(fewer, count, more);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, bar(hands, option.number(), ambience));
    }

    private static Label mark(String words) {
        var mark = Ui.label(words, "hands-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    private static Node bar(Tally hands, int option, Ambience ambience) {
        var ground = new StackPane();
        ground.getStyleClass().add("hands-ground");
        ground.setAlignment(Pos.CENTER_LEFT);
        ground.setMinHeight(ambience.px(BAR));
        var bar = new Region();
        bar.getStyleClass().add("hands-bar");
        bar.maxWidthProperty().bind(ground.widthProperty().multiply(hands.empty() ? 0 : (double) hands.of(option) / hands.total()));
        ground.getChildren().add(bar);
        return ground;
    }
}
