package org.cstoexplainer.view.presenter;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.map.PlateShelf;

/// What the class sees, on black ground. The mouse moves the pointer and the map on it.
final class Audience extends StackPane {

    private final Slices slices;
    private final Picture picture;
    private final CursorRest cursor;
    private final Subscription following;

    Audience(Slices slices, Controllers controllers, PlateShelf shelf, Words words, Wait wait) {
        this.slices = slices;
        picture = new Picture(shelf, words, slices.now().settings().reducedMotion(),
                fault -> controllers.classroom().report(say(fault)));
        setId("audience");
        getStyleClass().add("audience-ground");
        getChildren().add(picture.node());
        cursor = new CursorRest(this, wait);
        new Hand(this, slices, controllers.talk(), shelf);
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> cursor.move());
        following = slices.state().subscribe(_ -> show());
    }

    /// Shows nothing any more.
    void close() {
        following.unsubscribe();
        cursor.close();
    }

    /// Shows what the class sees, if it stands in an open window.
    void show() {
        if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
            show(slices.now());
        }
    }

    /// Shows it as its window opens; the cursor begins to rest.
    void wake() {
        show();
        cursor.move();
    }

    private void show(AppState state) {
        state.teaching().talk().ifPresent(talk -> {
            Slides.shown(state).ifPresent(slide -> picture.show(state, slide));
            picture.node().cover(talk.veil());
            picture.node().point(talk.pointer());
        });
    }

    private static String say(RuntimeException fault) {
        return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }
}
