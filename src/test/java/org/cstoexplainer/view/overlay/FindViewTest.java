package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindViewTest {

    private final AppStage app = new AppStage();

    @BeforeEach
    void open() {
        app.focus(app.node("tab-story"));
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void type(String text) {
        app.does(() -> ((TextField) app.scene().lookup("#find-field")).setText(text));
    }

    private String said(int row) {
        return (String) Toolkit.get(() -> app.node("found-" + row).queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void theFieldHasTheFocusAndGivesItBack() {
        assertThat(app.focused()).isEqualTo("find-field");
        assertThat(app.text("find-message")).startsWith("Type a country");
        app.press(KeyCode.ESCAPE);
        assertThat(app.has("find-field")).isFalse();
        assertThat(app.focused()).isEqualTo("tab-story");
    }

    @Test
    void whatIsTypedIsFound() {
        type("turkiye");
        assertThat(app.now().overlay()).isEqualTo(new Overlay.Find("turkiye"));
        assertThat(said(0)).isEqualTo("Countries: Türkiye. Country card.");
        assertThat(app.text("find-count")).isEqualTo("2 found");
    }

    @Test
    void nothingFoundSaysSo() {
        type("zzyzx");
        assertThat(app.text("find-message")).isEqualTo("Nothing found for ‘zzyzx’. Try a country, a person or a year.");
    }

    @Test
    void enterInTheFieldOpensTheBest() {
        type("2006");
        app.press(KeyCode.ENTER);
        assertThat(app.now().place().view()).isEqualTo(View.MEMBERS);
        assertThat(app.now().place().year()).isEqualTo(2006);
        assertThat(app.has("find-view")).isFalse();
    }

    @Test
    void arrowsGoThroughWhatIsFound() {
        type("armenia");
        app.press(KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo("found-0");
        app.press(KeyCode.DOWN);
        app.press(KeyCode.DOWN);
        assertThat(app.focused()).isEqualTo("found-2");
        app.press(KeyCode.UP);
        app.press(KeyCode.UP);
        app.press(KeyCode.UP);
        assertThat(app.focused()).isEqualTo("find-field");
    }

    @Test
    void enterOpensTheOneInFocus() {
        type("armenia");
        app.press(KeyCode.DOWN);
        app.press(KeyCode.ENTER);
        assertThat(app.now().place().country()).hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("ARM"));
    }

    @Test
    void lettersAmongTheHitsGoOnWithTheSearch() {
        type("armeni");
        app.press(KeyCode.DOWN);
        app.press(new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false));
        assertThat(app.focused()).isEqualTo("find-field");
        assertThat(app.now().overlay()).isEqualTo(new Overlay.Find("armenia"));
    }

    @Test
    void aTermIsExplainedInItsPlace() {
        type("consensus");
        app.press(KeyCode.DOWN);
        app.press(KeyCode.ENTER);
        assertThat(app.has("find-view")).isTrue();
        assertThat(app.node("find-meaning")).isNotNull();
        assertThat(app.focused()).isEqualTo("found-0");
    }

    @Test
    void tabStaysInTheSearch() {
        type("turkiye");
        for (var i = 0; i < 7; i++) {
            app.press(KeyCode.TAB);
            assertThat(app.focused()).isIn("find-field", "find-close", "found-0", "found-1");
        }
    }

    @Test
    void theListIsLetGoWhenItCloses() {
        type("armenia");
        app.does(app.controllers().overlay()::close);
        app.does(() -> app.controllers().overlay().open(new Overlay.Find("")));
        assertThat(Toolkit.get(() -> ((TextField) app.node("find-field")).getText())).isEmpty();
        assertThat(Toolkit.get(() -> ((Labeled) app.node("find-message")).getText())).isNotBlank();
    }
}
