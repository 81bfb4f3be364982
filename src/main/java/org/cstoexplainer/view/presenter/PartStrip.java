package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.view.kit.Ambience;

/// The parts of the lesson side by side; where more than fit, the one that is shown is brought into sight.
final class PartStrip extends ScrollPane {

    /// The least width of a part.
    static final double CARD = 122;

    /// The height of a part.
    static final double HEIGHT = 96;

    private final TalkController controller;
    private final Ambience ambience;
    private final HBox row = new HBox();
    private final Last<Object> last = new Last<>();
    private List<PartCard> cards = List.of();
    private int here = -1;

    PartStrip(TalkController controller, Ambience ambience) {
        this.controller = controller;
        this.ambience = ambience;
        setId("parts");
        getStyleClass().add("parts");
        setContent(row);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        viewportBoundsProperty().subscribe(bounds -> {
            row.setMinWidth(bounds.getWidth());
            reveal(bounds.getWidth());
        });
    }

    /// Shows the lesson, and where it stands.
    void show(Now now) {
        var lesson = now.talk().lesson();
        if (last.isNew(List.of(lesson, now.state().content(), now.metrics()))) {
            var names = new PartWords(now.state().content(), ambience.words());
            cards = IntStream.range(0, lesson.items().size())
                    .mapToObj(i -> new PartCard(i, now.talk(), names, controller, ambience)).toList();
            cards.forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
            row.setSpacing(ambience.px(8));
            row.getChildren().setAll(cards);
        }
        var moved = here != now.talk().at().item();
        here = now.talk().at().item();
        cards.forEach(card -> card.show(here));
        if (moved) {
            reveal(getViewportBounds().getWidth());
        }
    }

    /// Brings the part that is shown to the middle, as far as the ends allow. Where the strip scrolls, no card is wider
    /// than it must be.
    private void reveal(double shown) {
        var pitch = ambience.px(CARD) + row.getSpacing();
        var hidden = cards.size() * pitch - row.getSpacing() - shown;
        if (hidden > 0) {
            setHvalue(Math.clamp(((here + 0.5) * pitch - shown / 2) / hidden, 0, 1));
        }
    }
}
