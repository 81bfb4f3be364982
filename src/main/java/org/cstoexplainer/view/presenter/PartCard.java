package org.cstoexplainer.view.presenter;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideButton;

/// A part of the lesson in the strip: its number, its kind and its title. A click goes there.
final class PartCard extends WideButton {

    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final int number;

    /// A part.
    ///
    /// @param number which part it is, counted from 0
    PartCard(int number, Talk talk, PartWords names, TalkController controller, Ambience ambience) {
        super(filling(number, talk, names, ambience));
        this.number = number;
        var item = talk.lesson().items().get(number);
        setId("part-" + (number + 1));
        getStyleClass().setAll("part-card");
        setPrefSize(ambience.px(PartStrip.CARD), ambience.px(PartStrip.HEIGHT));
        setMinSize(ambience.px(PartStrip.CARD), ambience.px(PartStrip.HEIGHT));
        setMaxSize(Double.MAX_VALUE, ambience.px(PartStrip.HEIGHT));
        setAccessibleText(ambience.words().say("console.part.name", number + 1, names.title(item), item.minutes()));
        setOnAction(_ -> controller.goTo(number));
    }

    private static VBox filling(int number, Talk talk, PartWords names, Ambience ambience) {
        var item = talk.lesson().items().get(number);
        var head = new HBox(ambience.px(6), Ui.label(Integer.toString(number + 1), "part-number"));
        if (!(item instanceof LessonItem.Stop)) {
            head.getChildren().add(Ui.icon(PartWords.icon(item)));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        var filling = new VBox(ambience.px(1), head, Ui.wrapped(names.name(talk.lesson(), item), "part-name"));
        filling.setMouseTransparent(true);
        return filling;
    }

    /// Shows how it stands to the part that is shown.
    void show(int here) {
        pseudoClassStateChanged(SEEN, number < here);
        pseudoClassStateChanged(CURRENT, number == here);
    }
}
