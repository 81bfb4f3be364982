package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.Layout;
import org.cstoexplainer.support.AppStage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ViewKeysTest {

    private AppStage app;
    private AppState start;

    @BeforeAll
    void open() {
        app = new AppStage(1280, 800);
        app.does(() -> app.controllers().story().open(app.now().content().states().getFirst().state()));
        start = app.now();
    }

    @AfterAll
    void close() {
        app.close();
    }

    @BeforeEach
    void rewind() {
        app.rewind(start);
        app.focus(app.node("next"));
    }

    private void press(String stroke) {
        app.press(Layout.LATIN.press(stroke));
    }

    @Test
    void lettersDoNothingWhereTheyAreSwitchedOff() {
        app.does(app.controllers().settings()::toggleSingleKeys);
        app.focus(app.node("next"));
        var before = app.now();
        List.of("T", "V", "1", "3", "?", "Plus").forEach(this::press);
        assertThat(ShortcutsTest.parts(app.now())).isEqualTo(ShortcutsTest.parts(before));
        press("PageDown");
        assertThat(ShortcutsTest.parts(app.now())).isNotEqualTo(ShortcutsTest.parts(before));
    }

    @Test
    void aShiftedSignOfAnEnglishKeyboardIsNoDigit() {
        app.focus(app.node("next"));
        var before = app.now();
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "&", KeyCode.DIGIT7, true, false, false, false));
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "\"", KeyCode.QUOTE, true, false, false, false));
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "T", KeyCode.T, true, false, false, false));
        assertThat(ShortcutsTest.parts(app.now())).isEqualTo(ShortcutsTest.parts(before));
    }

    @Test
    void theNumberPadAndTheShiftedDigitsOfAzertyCount() {
        app.focus(app.node("next"));
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "3", KeyCode.NUMPAD3, false, false, false, false));
        assertThat(app.now().place().view()).isEqualTo(View.MEMBERS);
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "1", KeyCode.AMPERSAND, true, false, false, false));
        assertThat(app.now().place().view()).isEqualTo(View.STORY);
        var before = app.now().map().frame().width();
        app.press(new KeyEvent(KeyEvent.KEY_PRESSED, "", "+", KeyCode.ADD, false, false, false, false));
        assertThat(app.now().map().frame().width()).isLessThan(before);
    }

    @Test
    void inMembersTheKeysGoThroughTheChanges() {
        app.does(() -> app.controllers().story().show(View.MEMBERS));
        app.does(() -> app.controllers().members().year(1999));
        press("Right");
        assertThat(app.now().place().year()).isEqualTo(2003);
        press("PageUp");
        assertThat(app.now().place().year()).isEqualTo(1999);
        press("Home");
        assertThat(app.now().place().year()).isEqualTo(1992);
        press("End");
        assertThat(app.now().place().year()).isEqualTo(2026);
        app.does(() -> app.controllers().members().year(1999));
        app.focus(app.node("members-slider"));
        press("Right");
        assertThat(app.now().place().year()).isEqualTo(2000);
        var map = app.now().map();
        press("Plus");
        press("Shift+Left");
        assertThat(app.now().map()).isEqualTo(map);
    }

    @Test
    void inTheArticleTheKeysGoThroughTheClaims() {
        var claims = app.now().content().claims();
        app.does(() -> app.controllers().article().open(claims.get(3).id()));
        press("PageDown");
        assertThat(app.now().place().claim()).contains(claims.get(4).id());
        press("Left");
        assertThat(app.now().place().claim()).contains(claims.get(3).id());
        press("End");
        assertThat(app.now().place().claim()).contains(claims.getLast().id());
        press("Home");
        assertThat(app.now().place().claim()).contains(claims.getFirst().id());
    }

    @Test
    void inArticle4TheKeysAnswerAndTheArrowsOfAGroupChoose() {
        app.does(() -> app.controllers().walk().open(new CaseId("kursk-2024")));
        List.of("Y", "Right", "C", "Right").forEach(this::press);
        assertThat(app.now().walk().page()).isEqualTo(new WalkPage.AtStep(new StepId("territory")));
        assertThat(app.now().walk().answers().given()).hasSize(2);
        app.focus(app.node("answer-yes"));
        press("Right");
        assertThat(app.now().walk().answers().of(new StepId("territory"))).isEqualTo(Answer.NO);
        assertThat(app.focused()).isEqualTo("answer-no");
        press("PageDown");
        assertThat(app.now().walk().page()).isEqualTo(new WalkPage.Outcome());
        assertThat(app.focused()).isEqualTo("walk-outcome");
        press("Home");
        assertThat(app.now().walk().page()).isEqualTo(new WalkPage.AtStep(new StepId("member")));
        assertThat(app.focused()).isEqualTo("walk-next");
        press("End");
        press("Backspace");
        assertThat(app.now().walk().page()).isEqualTo(new WalkPage.AtStep(new StepId("territory")));
    }

    @Test
    void goingOnFromTheTipsDoesNotWalk() {
        app.does(() -> app.controllers().walk().open(new CaseId("kursk-2024")));
        app.does(() -> app.controllers().overlay().open(new Overlay.Tips()));
        var walk = app.now().walk();
        press("PageDown");
        assertThat(app.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(app.now().walk()).isEqualTo(walk);
    }

    @Test
    void anyKeyEndsPlayingButTheOneThatToggles() {
        app.focus(app.node("chip-RUS"));
        press("Space");
        assertThat(app.now().timeline().playing()).isTrue();
        press("Space");
        assertThat(app.now().timeline().playing()).isFalse();
        press("Space");
        app.press(KeyCode.Q);
        assertThat(app.now().timeline().playing()).isFalse();
    }

    @Test
    void enterPressesTheButton() {
        app.does(app.controllers().story()::closeCard);
        app.focus(app.node("chip-RUS"));
        app.press(KeyCode.ENTER);
        assertThat(app.now().place().country()).isPresent();
    }

    @Test
    void escClosesTheTopmost() {
        app.does(() -> app.controllers().overlay().open(new Overlay.Keys()));
        press("Esc");
        assertThat(app.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(app.now().place().country()).isPresent();
        press("Esc");
        assertThat(app.now().place().country()).isEmpty();
        app.does(() -> app.controllers().overlay().open(new Overlay.Tips()));
        press("Esc");
        assertThat(app.now().settings().tipsSeen()).isTrue();
    }

    @Test
    void aDialogKeepsTheStoryStill() {
        app.does(() -> app.controllers().overlay().open(new Overlay.Keys()));
        var place = app.now().place();
        List.of("PageDown", "3", "Alt+Left", "Home").forEach(this::press);
        assertThat(app.now().place()).isEqualTo(place);
        press("?");
        assertThat(app.now().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void goingOnFromTheTipsStartsTheStory() {
        app.does(() -> app.controllers().overlay().open(new Overlay.Tips()));
        var stop = app.now().place().stop();
        press("PageDown");
        assertThat(app.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(app.now().place().stop()).isEqualTo(stop);
    }
}
