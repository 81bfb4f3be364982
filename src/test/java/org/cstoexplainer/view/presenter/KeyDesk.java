package org.cstoexplainer.view.presenter;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Rewind;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;

/// The keys of a lesson in a scene with no window and nothing drawn, at the second question of a case.
final class KeyDesk {

    private static final int CASE = 13;

    private final Store store = new Store(Moves.start(StoryContent.content(), Settings.first().withTipsSeen()));
    private final Controllers controllers = Controllers.of(store, new QuietDesk());
    private final TypedNumber typed = new TypedNumber();
    private final VBox root = new VBox();
    private Scene scene;

    KeyDesk() {
        Toolkit.start();
        Toolkit.run(() -> {
            controllers.talk().choose(new LessonId("forty"));
            controllers.talk().start();
            controllers.talk().goTo(CASE);
            controllers.talk().forward();
            var next = new Button();
            next.setId("console-next");
            root.getChildren().add(next);
            scene = new Scene(root, 600, 600);
            var slices = Slices.of(store);
            var displays = new SimpleObjectProperty<>(List.of(LessonStage.DESK, LessonStage.WALL));
            var room = new Room(() -> displays, slices, controllers.classroom(), _ -> LessonStage.DESK);
            var map = new MapKeys(slices, controllers.talk(), new PlateShelf(Runnable::run));
            new TalkShortcuts(slices, controllers, new TalkOrders(slices, controllers, room, typed, map), typed).on(scene);
        });
    }

    VBox root() {
        return root;
    }

    void does(Runnable action) {
        Toolkit.run(action);
    }

    void press(KeyEvent event) {
        Toolkit.run(() -> Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event));
    }

    void focus(Node node) {
        Toolkit.run(node::requestFocus);
    }

    String focused() {
        return Toolkit.get(() -> String.valueOf(scene.getFocusOwner().getId()));
    }

    String typed() {
        return Toolkit.get(() -> typed.digits().get());
    }

    Controllers to() {
        return controllers;
    }

    AppState now() {
        return Toolkit.get(store::now);
    }

    Talk talk() {
        return now().teaching().talk().orElseThrow();
    }

    void rewind(AppState state) {
        Toolkit.run(() -> {
            typed.clear();
            Rewind.to(store, state);
        });
    }
}
