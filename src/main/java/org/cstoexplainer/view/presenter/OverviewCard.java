package org.cstoexplainer.view.presenter;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideButton;

/// A part of the lesson in the overview: its number, its kind, its title and its minutes. A click goes there.
final class OverviewCard extends WideButton {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDTH = 246;
    private static final double HEIGHT = 104;

    private final int number;
    private final String said;

    /// A part.
    ///
    /// @param number which part it is, counted from 0
    OverviewCard(int number, Now now, PartWords names, TalkController controller, Ambience ambience) {
        super(filling(number, now, names, ambience));
        this.number = number;
        var item = now.talk().lesson().items().get(number);
        said = (names.title(item) + " " + names.label(now.talk().lesson(), item)).toLowerCase(Locale.ROOT);
        setId("overview-" + (number + 1));
        getStyleClass().setAll("part-card");
        pseudoClassStateChanged(CURRENT, now.talk().at().item() == number);
        setPrefSize(ambience.px(WIDTH), ambience.px(HEIGHT));
        setAccessibleText(ambience.words().say("console.part.name", number + 1, names.title(item), item.minutes()));
        setOnAction(_ -> controller.goTo(number));
    }

    private static VBox filling(int number, Now now, PartWords names, Ambience ambience) {
        var item = now.talk().lesson().items().get(number);
        var head = new HBox(ambience.px(8), Ui.label(Integer.toString(number + 1), "part-number"), Ui.icon(PartWords.icon(item)),
                Ui.spacer(), Ui.label(ambience.words().say("console.minutes", item.minutes()), "text-caption"));
        head.setAlignment(Pos.CENTER_LEFT);
        var filling = new VBox(ambience.px(4), head, Ui.wrapped(names.title(item), "overview-name"));
        filling.setMouseTransparent(true);
        return filling;
    }

    /// Which part it is, counted from 0.
    int number() {
        return number;
    }

    /// Whether its number begins so, or its name has it.
    boolean has(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return said.contains(wanted) || Integer.toString(number + 1).startsWith(wanted);
    }
}
