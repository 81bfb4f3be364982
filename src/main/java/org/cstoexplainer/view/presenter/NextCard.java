package org.cstoexplainer.view.presenter;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.map.PlateShelf;

/// What comes next, small and at rest.
final class NextCard extends StackPane {

    private final Ambience ambience;
    private final Picture picture;

    NextCard(PlateShelf shelf, Ambience ambience) {
        this.ambience = ambience;
        picture = new Picture(shelf, ambience.words(), true, _ -> { });
        setId("next-slide");
        getStyleClass().add("preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(picture.node());
    }

    /// Shows what comes next.
    void show(Now now) {
        var slide = Slides.next(now.state());
        picture.show(now.state(), slide);
        setAccessibleText(ambience.words().say("console.next", new SlideWords(now.state(), ambience.words()).title(slide)));
    }
}
