package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// All parts of the lesson as cards. A name or number that is typed leaves those that have it; Enter goes to the first.
final class Overview extends VBox {

    private final TalkController controller;
    private final Ambience ambience;
    private final TextField field = new TextField();
    private final FlowPane flow = new FlowPane();
    private final Label none = Ui.label("", "text-second");
    private final HBox head = new HBox();
    private final Last<Object> last = new Last<>();
    private List<OverviewCard> cards = List.of();

    Overview(TalkController controller, Ambience ambience) {
        this.controller = controller;
        this.ambience = ambience;
        setId("overview");
        getStyleClass().add("overview");
        build();
        Ui.show(this, false);
    }

    private void build() {
        var words = ambience.words();
        field.setId("overview-field");
        field.setPromptText(words.say("console.filter"));
        field.setAccessibleText(words.say("console.filter"));
        field.setOnAction(_ -> cards.stream().filter(Node::isVisible).findFirst().ifPresent(card -> controller.goTo(card.number())));
        field.textProperty().subscribe(_ -> filter());
        HBox.setHgrow(field, Priority.ALWAYS);
        none.setText(words.say("console.filter.none"));
        none.setId("overview-none");
        head.getChildren().addAll(Ui.label(words.say("console.overview.title"), "text-title"), field,
                Ui.iconButton("overview-close", words.say("console.overview.close"), "fth-x", controller::toggleOverview));
        head.setAlignment(Pos.CENTER_LEFT);
        var pane = new ScrollPane(flow);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        VBox.setVgrow(pane, Priority.ALWAYS);
        getChildren().addAll(head, none, pane);
    }

    /// Shows it, or not; when it opens, the focus is in its field.
    void show(Now now) {
        var open = now.talk().sheet() == Talk.Sheet.OVERVIEW;
        var opens = open && !isVisible();
        Ui.show(this, open);
        if (open && last.isNew(List.of(now.talk().lesson(), now.talk().at(), now.state().content(), now.metrics()))) {
            fill(now);
        }
        if (opens) {
            field.clear();
            field.requestFocus();
        }
    }

    private void fill(Now now) {
        var names = new PartWords(now.state().content(), ambience.words());
        setSpacing(ambience.px(14));
        head.setSpacing(ambience.px(16));
        flow.setHgap(ambience.px(12));
        flow.setVgap(ambience.px(12));
        cards = IntStream.range(0, now.talk().lesson().items().size())
                .mapToObj(number -> new OverviewCard(number, now, names, controller, ambience)).toList();
        flow.getChildren().setAll(cards);
        filter();
    }

    private void filter() {
        cards.forEach(card -> Ui.show(card, card.has(field.getText())));
        Ui.show(none, cards.stream().noneMatch(Node::isVisible));
    }
}
