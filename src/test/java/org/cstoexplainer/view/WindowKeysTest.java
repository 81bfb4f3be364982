package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.support.Layout;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Focusing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WindowKeysTest {

    private final AppStage app = new AppStage();

    @AfterEach
    void close() {
        app.close();
    }

    private void press(String stroke) {
        app.press(Layout.LATIN.press(stroke));
    }

    private boolean within(String area) {
        return Toolkit.get(() -> Focus.within(app.scene().getFocusOwner(), area));
    }

    @Test
    void f6GoesThroughTheAreasWithTheRing() {
        app.focus(app.node("tab-story"));
        for (var area : List.of("map-stage", "legend", "panel", "timeline", "top-bar")) {
            press("F6");
            assertThat(within(area)).as(area).isTrue();
            assertThat(Toolkit.get(() -> app.scene().getFocusOwner().isFocusVisible())).as(area).isTrue();
        }
        press("Shift+F6");
        assertThat(within("timeline")).isTrue();
    }

    @Test
    void theFocusComesBackWithItsRing() {
        app.focus(app.node("tab-story"));
        press("F6");
        var before = app.focused();
        press("?");
        assertThat(app.focused()).isEqualTo("keys-close");
        press("Esc");
        assertThat(app.focused()).isEqualTo(before);
        assertThat(Toolkit.get(() -> app.scene().getFocusOwner().isFocusVisible())).isTrue();
    }

    @Test
    void tabGoesFromTheViewsAndTheZoomToTheStates() {
        var order = Toolkit.get(() -> Focusing.in((Parent) app.scene().lookup("#map-stage")).stream().map(Node::getId).toList());
        assertThat(order).startsWith("map-views", "zoom-in", "zoom-out").element(3).asString().startsWith("chip-");
    }

    @Test
    void theDrawerOfSourcesTakesTheFocusAndGivesItBack() {
        var source = app.now().content().stop(app.now().place().stop()).sources().getLast();
        app.focus(app.node("source-" + source));
        app.press(KeyCode.ENTER);
        assertThat(app.focused()).isEqualTo("source-row-" + source);
        press("Esc");
        assertThat(app.focused()).isEqualTo("source-" + source);
    }

    @Test
    void theChipOfTheStateThatIsOpenIsSelected() {
        app.does(() -> ((ToggleButton) app.node("chip-ARM")).fire());
        assertThat(Toolkit.get(() -> ((ToggleButton) app.node("chip-ARM")).isSelected())).isTrue();
        press("Esc");
        assertThat(Toolkit.get(() -> ((ToggleButton) app.node("chip-ARM")).isSelected())).isFalse();
    }

    @Test
    void enlargingASideOfTheNumbersKeepsTheFocus() {
        app.does(() -> app.controllers().story().goTo(new StopId("numbers")));
        app.focus(app.node("enlarge-record"));
        app.press(KeyCode.ENTER);
        assertThat(app.has("numbers-article")).isFalse();
        assertThat(app.focused()).isEqualTo("enlarge-record");
    }

    @Test
    void escClosesAPopOverBeforeTheCardUnderIt() {
        app.does(() -> app.controllers().story().open(new EventId("ME14")));
        app.does(() -> ((Hyperlink) app.scene().lookup("#panel .term")).fire());
        assertThat(Toolkit.get(() -> Popups.popOver().isPresent())).isTrue();
        press("Esc");
        assertThat(Toolkit.get(() -> Popups.popOver().isPresent())).isFalse();
        assertThat(app.now().place().card()).isEqualTo(new Card.OfEvent(new EventId("ME14")));
        press("Esc");
        assertThat(app.now().place().card()).isEqualTo(new Card.None());
    }

    @Test
    void anOpenMenuKeepsItsKeys() {
        app.does(() -> ((MenuButton) app.node("text-size")).show());
        var before = app.now().place();
        press("PageDown");
        press("Right");
        assertThat(app.now().place()).isEqualTo(before);
        app.does(() -> ((MenuButton) app.node("text-size")).hide());
        press("PageDown");
        assertThat(app.now().place()).isNotEqualTo(before);
    }

    @Test
    void f11FillsTheScreenAndGoesBack() {
        press("F11");
        assertThat(Toolkit.get(app.stage()::isFullScreen)).isTrue();
        press("F11");
        assertThat(Toolkit.get(app.stage()::isFullScreen)).isFalse();
    }
}
