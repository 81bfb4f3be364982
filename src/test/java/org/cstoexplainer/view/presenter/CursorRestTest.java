package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CursorRestTest {

    private final HandWait wait = new HandWait();
    private Region node;

    @BeforeEach
    void open() {
        Toolkit.start();
        Toolkit.run(() -> {
            node = new Region();
            new CursorRest(node, wait);
        });
    }

    private void move() {
        Toolkit.run(() -> Event.fireEvent(node, new MouseEvent(MouseEvent.MOUSE_MOVED, 5, 5, 5, 5, MouseButton.NONE, 0, false,
                false, false, false, false, false, false, false, false, false, null)));
    }

    private void pass(int millis) {
        Toolkit.run(() -> wait.pass(Duration.ofMillis(millis)));
    }

    @Test
    void theCursorGoesAfterThreeSecondsWithoutAMove() {
        move();
        pass(2900);
        assertThat(node.getCursor()).isEqualTo(Cursor.DEFAULT);
        pass(100);
        assertThat(node.getCursor()).isEqualTo(Cursor.NONE);
    }

    @Test
    void aMoveShowsItAndBeginsAgain() {
        move();
        pass(3000);
        move();
        assertThat(node.getCursor()).isEqualTo(Cursor.DEFAULT);
        pass(2000);
        move();
        pass(2000);
        assertThat(node.getCursor()).isEqualTo(Cursor.DEFAULT);
        pass(1000);
        assertThat(node.getCursor()).isEqualTo(Cursor.NONE);
    }
}
