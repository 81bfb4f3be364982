package org.cstoexplainer.view.members;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// One thing that changed in a year: what the states became, when, and what happened.
final class ChangeItem extends HBox {

    ChangeItem(Ambience ambience, Content content, Event event) {
        var words = ambience.words();
        setId("change-" + event.id());
        getStyleClass().add("members-change");
        var date = Ui.label(DateText.full(event.date(), words.lang()), "text-eyebrow");
        var title = Ui.wrapped(words.of(event.title()), "members-change-title");
        var text = RichText.flow(words.of(event.text()), "text-second");
        text.setLineSpacing(ambience.px(3));
        text.setMinHeight(Region.USE_PREF_SIZE);
        var column = new VBox(date, title, text);
        column.getStyleClass().add("members-change-words");
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().addAll(glyph(ambience, content, event), column);
    }

    /// What the first state that it concerns was from that day.
    private static Node glyph(Ambience ambience, Content content, Event event) {
        return event.states().stream().flatMap(id -> content.state(id).stream())
                .flatMap(state -> Roll.status(state, event.date().latest()).stream()).findFirst()
                .map(status -> Glyphs.boxed(Glyphs.of(Legend.of(status)), ambience.px(16))).orElseGet(Region::new);
    }
}
