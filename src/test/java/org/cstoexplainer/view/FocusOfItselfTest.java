package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.robot.Robot;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Frames;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Focusing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where the window changes by itself, the focus stays in the part in which it was.
class FocusOfItselfTest {

    private final AppStage app = AppStage.shown(900, 700);

    @AfterEach
    void close() {
        app.close();
    }

    private List<String> around() {
        return Toolkit.get(() -> Stream.iterate(app.scene().getFocusOwner(), Objects::nonNull, Node::getParent).map(Node::getId)
                .filter(Objects::nonNull).toList());
    }

    /// Where the pointer lies over the window each frame brings an event, and with it another chance.
    @BeforeEach
    void layThePointerAside() {
        Toolkit.run(() -> new Robot().mouseMove(980, 980));
        Frames.pass(2);
    }

    @Test
    void whatHadTheFocusGoesAndTheFocusStaysInThePanel() {
        app.does(() -> app.controllers().story().goTo(new StopId("numbers")));
        var numbers = app.now();
        app.does(() -> app.controllers().story().goTo(new StopId("war")));
        Toolkit.run(() -> Focusing.show(Focusing.in((Parent) app.scene().lookup("#panel-page")).getLast()));
        assertThat(around()).contains("source-S170", "panel-page");
        app.rewind(numbers);
        Frames.pass(3);
        assertThat(around()).contains("panel-page").doesNotContain("source-S170");
    }
}
