package org.cstoexplainer.view.members;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Headcount;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.YearSentence;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// The column beside the map: how many there were, what changed in the year, and the buttons to go on.
final class YearPanel extends VBox {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Text number = new Text();
    private final Label sentence = Ui.wrapped("", "text-heading");
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final HBox head = new HBox(number, sentence);
    private final SourceChips sources;
    private final Transport transport;

    YearPanel(Slices slices, Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        sources = new SourceChips(ambience, controllers.overlay()::openSource);
        transport = new Transport(slices, controllers, ambience);
        build();
    }

    private void build() {
        setId("members-panel");
        getStyleClass().addAll("panel", "members-panel");
        number.setId("members-number");
        number.getStyleClass().add("members-number");
        number.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        sentence.setId("members-sentence");
        head.getStyleClass().add("members-head");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        list.setId("members-changes");
        list.getStyleClass().add("members-changes");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("focusable");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, Ui.rule(), scroll, transport);
    }

    /// Shows the year of the state.
    void show(AppState state) {
        var content = state.content();
        var place = state.place();
        number.setText(String.valueOf(Headcount.in(content, place.year()).number()));
        sentence.setText(YearSentence.beside(ambience.words(), content, place.year()));
        Lines.set(sentence, ambience.now(), 20, 26);
        list.getChildren().setAll(items(state));
        scroll.setVvalue(0);
        transport.show(content, place);
    }

    private List<Node> items(AppState state) {
        var content = state.content();
        var items = new ArrayList<Node>();
        state.place().country().flatMap(content::state).ifPresent(one -> items.add(
                new StateHistory(ambience, content, one, controllers.story()::closeCard)));
        var changes = Roll.changes(content, state.place().year());
        if (changes.isEmpty()) {
            items.add(Ui.wrapped(ambience.words().say("members.none", String.valueOf(state.place().year())), "text-second",
                    "members-none"));
        }
        changes.forEach(event -> items.add(new ChangeItem(ambience, content, event)));
        sources.show(changes.stream().flatMap(event -> event.sources().stream()).distinct().map(content::source).toList());
        items.add(sources);
        return items;
    }

    /// Stops playing.
    void stop() {
        transport.stop();
    }
}
