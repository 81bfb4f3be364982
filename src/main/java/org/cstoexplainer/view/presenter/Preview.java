package org.cstoexplainer.view.presenter;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.map.PlateShelf;

/// What the class sees, small; where it is covered or kept, a frame and a word say so. The mouse points on it for the
/// class, and moves the map where that is shown alone.
final class Preview extends StackPane {

    private final Ambience ambience;
    private final Picture picture;
    private final StackPane hand = new StackPane();
    private final Label badge = Ui.wrapped("", "preview-badge");

    Preview(Slices slices, Controllers controllers, PlateShelf shelf, Ambience ambience) {
        this.ambience = ambience;
        picture = new Picture(shelf, ambience.words(), slices.now().settings().reducedMotion(), _ -> { });
        setId("preview");
        getStyleClass().addAll("preview", "map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        badge.setId("preview-badge");
        StackPane.setAlignment(badge, Pos.TOP_CENTER);
        hand.setId("preview-hand");
        hand.getChildren().add(picture.node());
        getChildren().addAll(hand, badge);
        new Hand(hand, slices, controllers.talk(), shelf);
    }

    /// Shows what the class sees.
    void show(Now now) {
        var words = new SlideWords(now.state(), ambience.words());
        Slides.shown(now.state()).ifPresent(slide -> {
            picture.show(now.state(), slide);
            setAccessibleText(ambience.words().say("console.sees", words.title(slide)));
        });
        var sign = sign(now.talk());
        Ui.show(badge, sign.isPresent());
        sign.map(ambience.words()::say).ifPresent(badge::setText);
        getStyleClass().remove("apart");
        sign.ifPresent(_ -> getStyleClass().add("apart"));
    }

    /// Shows where the teacher points.
    void point(Talk talk) {
        picture.node().point(talk.pointer());
    }

    private static Optional<String> sign(Talk talk) {
        return switch (talk.veil()) {
            case BLACK -> Optional.of("console.black.on");
            case WHITE -> Optional.of("console.white.on");
            case NONE -> talk.frozen().map(_ -> "console.frozen.on");
        };
    }
}
