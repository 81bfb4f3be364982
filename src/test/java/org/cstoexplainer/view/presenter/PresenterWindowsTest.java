package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.LessonPlace;
import org.cstoexplainer.support.Below;
import org.cstoexplainer.support.Layout;
import org.cstoexplainer.support.Sight;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The right windows on the right displays, whatever is plugged and unplugged; and the lesson keeps its place.
class PresenterWindowsTest {

    private static final LessonPlace SECOND_PAGE = new LessonPlace(0, 1);

    private LessonStage lesson;

    @AfterEach
    void close() {
        lesson.close();
    }

    private void giveWith(ScreenPlace... displays) {
        lesson = new LessonStage(displays);
        lesson.does(lesson.to().talk()::start);
        lesson.does(lesson.to().talk()::forward);
    }

    private void assertConsole() {
        assertThat(lesson.node("console")).isNotNull();
        assertThat(lesson.node("solo")).isNull();
        assertThat(lesson.shows("top-bar")).isFalse();
        assertThat(lesson.classStage()).hasValueSatisfying(it -> assertThat(it.isShowing()).isTrue());
        assertThat(lesson.talk().at()).isEqualTo(SECOND_PAGE);
    }

    private void assertAlone() {
        assertThat(lesson.node("solo")).isNotNull();
        assertThat(lesson.node("audience")).isNotNull();
        assertThat(lesson.node("console")).isNull();
        assertThat(lesson.classStage()).isEmpty();
        assertThat(lesson.desktop().main().full()).isTrue();
        assertThat(lesson.talk().at()).isEqualTo(SECOND_PAGE);
    }

    private void assertDesk() {
        assertThat(lesson.shows("top-bar")).isTrue();
        assertThat(lesson.node("console")).isNull();
        assertThat(lesson.classStage()).isEmpty();
        assertThat(lesson.desktop().main().full()).isFalse();
    }

    @Test
    void withTwoDisplaysTheClassHasAWindowOfItsOwn() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        assertConsole();
        assertThat(lesson.desktop().classes()).contains(LessonStage.WALL);
        assertThat(lesson.desktop().main().full()).isFalse();
    }

    @Test
    void withOneDisplayTheMainWindowIsTheClassScreen() {
        giveWith(LessonStage.DESK);
        assertAlone();
    }

    @Test
    void theEndBringsTheAppBackWithItsFocusWhereItWas() {
        lesson = new LessonStage(LessonStage.DESK, LessonStage.WALL);
        lesson.focus(lesson.node("find"));
        lesson.does(lesson.to().talk()::start);
        assertThat(lesson.focused()).isEqualTo("console-next");
        lesson.does(lesson.to().talk()::end);
        lesson.does(lesson.to().overlay()::close);
        assertDesk();
        assertThat(lesson.focused()).isEqualTo("find");
    }

    @Test
    void theEndLeavesFullScreen() {
        giveWith(LessonStage.DESK);
        lesson.does(lesson.to().talk()::end);
        assertDesk();
    }

    @Test
    void anUnpluggedProjectorLosesNeitherWindowNorPage() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        lesson.plug(LessonStage.DESK);
        assertAlone();
        lesson.plug(LessonStage.DESK, LessonStage.WALL);
        assertConsole();
        assertThat(lesson.desktop().main().full()).isFalse();
    }

    @Test
    void aProjectorThatIsPluggedInDuringTheLessonBecomesTheClassScreen() {
        giveWith(LessonStage.DESK);
        lesson.plug(LessonStage.DESK, LessonStage.WALL);
        assertConsole();
    }

    @Test
    void aMomentWithoutAnyDisplayChangesNothing() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        lesson.plug();
        assertConsole();
    }

    @Test
    void anotherModeLaysTheClassScreenOutAnew() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        var before = lesson.classStage();
        lesson.plug(LessonStage.DESK, new ScreenPlace(1000, 0, 800, 600, 1, false));
        assertConsole();
        assertThat(lesson.classStage()).isNotEqualTo(before);
        assertThat(lesson.text("console-display")).contains("800 × 600");
    }

    @Test
    void aChangeOfTheOtherDisplayLeavesTheClassScreenAlone() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        var before = lesson.classStage();
        lesson.plug(new ScreenPlace(0, 0, 1000, 900, 1, true), LessonStage.WALL);
        assertThat(lesson.classStage()).isEqualTo(before);
        assertConsole();
    }

    @Test
    void swappingGivesEachTheOtherDisplayAndBack() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        lesson.press(Layout.LATIN.press("X"));
        lesson.does(() -> { });
        assertThat(lesson.desktop().classes()).contains(LessonStage.DESK);
        assertThat(lesson.desktop().main()).isEqualTo(Former.on(LessonStage.WALL));
        assertConsole();
        lesson.press(Layout.LATIN.press("X"));
        lesson.does(() -> { });
        assertThat(lesson.desktop().classes()).contains(LessonStage.WALL);
        assertConsole();
    }

    @Test
    void afterASwapTheEndPutsTheMainWindowBack() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        lesson.press(Layout.LATIN.press("X"));
        lesson.does(lesson.to().talk()::end);
        assertDesk();
        assertThat(lesson.desktop().main()).isEqualTo(new Former(20, 30, 900, 900, false, false));
    }

    @Test
    void theSwapIsRemembered() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        lesson.press(Layout.LATIN.press("X"));
        lesson.does(lesson.to().talk()::end);
        lesson.does(lesson.to().talk()::start);
        assertThat(lesson.desktop().classes()).contains(LessonStage.DESK);
    }

    @Test
    void withOneDisplayThereIsNothingToSwap() {
        giveWith(LessonStage.DESK);
        var before = lesson.now().settings();
        lesson.press(Layout.LATIN.press("X"));
        assertThat(lesson.now().settings()).isEqualTo(before);
        assertAlone();
    }

    @Test
    void lookingSomethingUpShowsTheAppAndKeepsThePictureOfTheClass() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        lesson.press(Layout.ARMENIAN.press("Ctrl+F"));
        lesson.does(() -> { });
        assertThat(lesson.focused()).isEqualTo("find-field");
        assertThat(lesson.text("desk-bar-text")).contains("keeps its picture");
        assertThat(lesson.classStage()).isPresent();
        lesson.press(Layout.LATIN.press("Esc"));
        assertThat(lesson.talk().desk()).isTrue();
        lesson.press(Layout.LATIN.press("Esc"));
        lesson.does(() -> { });
        assertConsole();
        assertThat(lesson.talk().frozen()).isEmpty();
    }

    /// The bar takes a second line where the window is narrow and the letters are large; the app begins below it.
    @ParameterizedTest
    @EnumSource(TextSize.class)
    void allWordsOfTheBarHaveRoomAndNothingLiesUnderIt(TextSize size) {
        giveWith(LessonStage.DESK);
        lesson.does(() -> {
            lesson.to().settings().nextTheme(ThemeChoice.DARK);
            lesson.to().settings().textSize(size);
            lesson.to().talk().lookUp();
            lesson.stage().setWidth(960);
        });
        Toolkit.run(lesson::layOut);
        assertThat(lesson.now().settings().theme()).isEqualTo(ThemeChoice.PROJECTOR);
        var bar = lesson.node("desk-bar");
        assertThat(Toolkit.get(() -> new Sight(Below.visible((Parent) bar), lesson.scene().getRoot().getLayoutBounds()).cut())).isEmpty();
        assertThat(Toolkit.get(() -> lesson.node("top-bar").localToScene(0, 0).getY()))
                .isEqualTo(Toolkit.get(() -> bar.localToScene(bar.getLayoutBounds()).getMaxY()));
    }

    @Test
    void theReleaseKeyComesBackToTheLesson() {
        giveWith(LessonStage.DESK);
        lesson.does(lesson.to().talk()::lookUp);
        assertThat(lesson.text("desk-bar-text")).contains("the class sees this too");
        lesson.does(lesson.to().overlay()::close);
        lesson.press(Layout.RUSSIAN.press("Z"));
        lesson.does(() -> { });
        assertAlone();
    }

    @Test
    void whoeverClosesTheWindowOfTheClassEndsTheLesson() {
        giveWith(LessonStage.DESK, LessonStage.WALL);
        var stage = lesson.classStage().orElseThrow();
        lesson.does(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(lesson.now().teaching().talk()).isEmpty();
        assertDesk();
    }

    @Test
    void aSecondStartOpensNoSecondWindow() {
        lesson = new LessonStage(LessonStage.DESK, LessonStage.WALL);
        lesson.does(lesson.to().talk()::start);
        lesson.does(lesson.to().talk()::start);
        assertThat(Toolkit.get(() -> Window.getWindows().stream()
                .filter(it -> it.getScene() != null && "class-window".equals(it.getScene().getRoot().getId())).count())).isEqualTo(1);
    }
}
