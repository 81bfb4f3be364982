package org.cstoexplainer.view.walk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Focusing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The focus and its ring stay with what one is at, while the page is built anew.
class WalkFocusTest {

    private final AppStage app = new AppStage();

    @BeforeEach
    void open() {
        app.does(() -> app.controllers().walk().open(new CaseId("troops-fired-at")));
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void show(String id) {
        app.does(() -> Focusing.show(app.scene().lookup("#" + id)));
    }

    private void ringAt(String id) {
        assertThat(app.focused()).isEqualTo(id);
        assertThat(Toolkit.get(() -> app.scene().getFocusOwner().isFocusVisible())).as("ring at %s", id).isTrue();
    }

    @Test
    void anArrowChoosesTheNextAnswerAndTheRingGoesWithIt() {
        show("answer-no");
        ringAt("answer-no");
        app.press(KeyCode.DOWN);
        ringAt("answer-contested");
        app.press(KeyCode.RIGHT);
        ringAt("answer-unknown");
        app.press(KeyCode.RIGHT);
        ringAt("answer-yes");
    }

    @Test
    void aLetterChoosesAnotherAnswerAndTheRingStaysWhereItIs() {
        show("answer-no");
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "c", KeyCode.C, false, false, false, false));
        ringAt("answer-no");
    }

    @Test
    void fromTheOutcomeTheRingComesBackToTheWayOn() {
        show("walk-next");
        app.press(KeyCode.END);
        ringAt("walk-outcome");
        app.press(KeyCode.BACK_SPACE);
        ringAt("walk-next");
    }

    @Test
    void aSwitchIsThrownAndTakenBackByTheSameKey() {
        app.does(() -> app.controllers().walk().outcome());
        var before = app.now().walk().answers();
        show("change-2");
        app.press(KeyCode.SPACE);
        ringAt("change-2");
        assertThat(app.now().walk().answers()).isNotEqualTo(before);
        app.press(KeyCode.SPACE);
        ringAt("change-2");
        assertThat(app.now().walk().answers()).isEqualTo(before);
    }

    @Test
    void theNameOfOnesOwnCaseIsWrittenWithoutLosingItsPlace() {
        app.does(() -> app.controllers().walk().chooseOwn());
        var field = (TextField) app.node("walk-own-name");
        app.focus(field);
        app.does(() -> field.replaceSelection("A border"));
        app.does(() -> field.replaceSelection(" town"));
        assertThat(app.focused()).isEqualTo("walk-own-name");
        assertThat(app.now().settings().ownCase().name()).isEqualTo("A border town");
        assertThat(Toolkit.get(field::getCaretPosition)).isEqualTo(13);
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "n", KeyCode.N, false, false, false, false));
        assertThat(app.now().walk().answers().given()).isEmpty();
    }

    @Test
    void spaceChoosesAndTheRingStays() {
        show("answer-no");
        app.press(KeyCode.SPACE);
        ringAt("answer-no");
    }
}
