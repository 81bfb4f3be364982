package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.settings.Command;
import org.cstoexplainer.model.settings.KeyMap;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.Layout;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShortcutsTest {

    /// What has the focus.
    enum Place {
        CHIP, FIELD, SLIDER, LIST, BUTTON
    }

    private static final Set<String> ARROWS = Set.of("Left", "Right", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down",
            "Home", "End");
    private static final Set<String> IN_FIELD = Set.of("Esc", "F6", "Shift+F6", "F11", "F5", "Shift+F5", "Ctrl+F", "Ctrl+P", "Ctrl+Plus",
            "Ctrl+Minus");
    private static final Set<String> OF_THE_WALK = Set.of("Y", "N", "C", "U", "Backspace");
    private static final Map<String, Consumer<Controllers>> WALKS = Map.of(
            "Y", to -> to.walk().answer(Answer.YES),
            "N", to -> to.walk().answer(Answer.NO),
            "C", to -> to.walk().answer(Answer.CONTESTED),
            "U", to -> to.walk().answer(Answer.UNKNOWN),
            "Backspace", to -> to.walk().back(),
            "Left", to -> to.walk().back(),
            "Right", to -> to.walk().next(),
            "PageUp", to -> to.walk().backward(),
            "PageDown", to -> to.walk().forward(),
            "End", to -> to.walk().outcome());
    private static final Map<Command, Consumer<Controllers>> EFFECTS = Map.ofEntries(
            Map.entry(Command.NEXT, to -> to.story().next()),
            Map.entry(Command.PREVIOUS, to -> to.story().previous()),
            Map.entry(Command.CLICK_FORWARD, to -> to.story().next()),
            Map.entry(Command.CLICK_BACK, to -> to.story().previous()),
            Map.entry(Command.FIRST, to -> to.story().first()),
            Map.entry(Command.LAST, to -> to.story().last()),
            Map.entry(Command.PLAY, to -> to.timeline().togglePlay()),
            Map.entry(Command.STORY, to -> to.story().show(View.STORY)),
            Map.entry(Command.ARTICLE4, to -> to.story().show(View.ARTICLE4)),
            Map.entry(Command.QUIZ, to -> to.story().show(View.QUIZ)),
            Map.entry(Command.MEMBERS, to -> to.story().show(View.MEMBERS)),
            Map.entry(Command.ARTICLE, to -> to.story().show(View.ARTICLE)),
            Map.entry(Command.WHOLE, to -> to.map().whole()),
            Map.entry(Command.BACK, to -> to.story().back()),
            Map.entry(Command.FORWARD, to -> to.story().forward()),
            Map.entry(Command.FIND, to -> to.overlay().open(new Overlay.Find(""))),
            Map.entry(Command.KEYS, to -> to.overlay().open(new Overlay.Keys())),
            Map.entry(Command.PRINT, to -> to.overlay().open(Overlay.Print.FIRST)),
            Map.entry(Command.OUTLINE, to -> to.overlay().open(new Overlay.Outline())),
            Map.entry(Command.THEME, to -> to.settings().nextTheme(ThemeChoice.LIGHT)),
            Map.entry(Command.MOTION, to -> to.settings().toggleMotion()),
            Map.entry(Command.TABLES, to -> to.settings().toggleTables()),
            Map.entry(Command.PRESENT, to -> to.talk().start()),
            Map.entry(Command.PRESENT_HERE, to -> to.talk().startHere()),
            Map.entry(Command.LARGER, to -> to.settings().larger()),
            Map.entry(Command.SMALLER, to -> to.settings().smaller()),
            Map.entry(Command.CLOSE, to -> to.story().closeCard()));

    private AppStage app;
    private Map<Place, Node> places;
    private AppState start;

    @BeforeAll
    void open() {
        app = new AppStage(1280, 800);
        var field = new TextField();
        var slider = new Slider(0, 10, 5);
        var list = new ListView<String>();
        list.getItems().addAll("a", "b");
        var button = new Button();
        app.does(() -> app.window().getChildren().addAll(0, List.of(field, slider, list, button)));
        places = Map.of(Place.CHIP, app.node("chip-RUS"), Place.FIELD, field, Place.SLIDER, slider, Place.LIST, list,
                Place.BUTTON, button);
        app.does(this::prepare);
        start = app.now();
    }

    @AfterAll
    void close() {
        app.close();
    }

    /// In the middle of the story, with something behind and ahead, and a card open.
    private void prepare() {
        var to = app.controllers();
        to.story().goTo(new StopId("macron"));
        to.story().goTo(new StopId("armenia"));
        to.story().open(app.now().content().states().getFirst().state());
        to.story().last();
        to.story().back();
        to.map().look(app.now().content().map().views().get(1).id());
        to.settings().theme(ThemeChoice.LIGHT);
    }

    @BeforeEach
    void tidy() {
        app.rewind(start);
        app.focus(places.get(Place.BUTTON));
    }

    Stream<Arguments> matrix() {
        return KeyMap.strokes().stream().sorted().flatMap(stroke -> layouts(stroke)
                .flatMap(layout -> Stream.of(Place.values()).map(place -> Arguments.of(stroke, layout, place))));
    }

    /// Keys that write nothing are the same on every layout.
    private static Stream<Layout> layouts(String stroke) {
        var key = stroke.substring(stroke.lastIndexOf('+') + 1);
        return key.length() == 1 || key.equals("Plus") || key.equals("Minus") ? Stream.of(Layout.values())
                : Stream.of(Layout.LATIN);
    }

    private static boolean acts(String stroke, Place place) {
        return !OF_THE_WALK.contains(stroke) && !stroke.equals("Z") && switch (place) {
            case FIELD -> IN_FIELD.contains(stroke);
            case SLIDER, LIST -> !ARROWS.contains(stroke) && !stroke.equals("Space");
            case BUTTON -> !stroke.equals("Space");
            case CHIP -> true;
        };
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void eachKeyDoesItsWorkOrIsLeftToTheFocus(String stroke, Layout layout, Place place) {
        app.focus(places.get(place));
        var before = app.now();
        app.strike(layout.press(stroke));
        var command = KeyMap.command(stroke).orElseThrow();
        if (acts(stroke, place)) {
            verify(command, before);
        } else {
            assertThat(parts(app.now())).isEqualTo(parts(before));
        }
    }

    Stream<Arguments> walks() {
        return WALKS.keySet().stream().sorted().flatMap(stroke -> layouts(stroke).map(layout -> Arguments.of(stroke, layout)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void inArticle4TheKeysWalk(String stroke, Layout layout) {
        app.does(this::walk);
        app.focus(places.get(Place.BUTTON));
        var store = new Store(app.now());
        app.strike(layout.press(stroke));
        WALKS.get(stroke).accept(Controllers.of(store, new QuietDesk()));
        assertThat(parts(app.now())).isEqualTo(parts(store.now()));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void inAFieldTheKeysOfTheWalkWrite(String stroke, Layout layout) {
        app.does(this::walk);
        app.focus(places.get(Place.FIELD));
        var before = app.now();
        app.strike(layout.press(stroke));
        assertThat(parts(app.now())).isEqualTo(parts(before));
    }

    private static final Map<String, Consumer<Controllers>> QUIZ = Map.of(
            "A", to -> to.quiz().choose(Letter.A),
            "B", to -> to.quiz().choose(Letter.B),
            "C", to -> to.quiz().choose(Letter.C),
            "D", to -> to.quiz().choose(Letter.D),
            "Enter", to -> to.quiz().reveal(),
            "Left", to -> to.quiz().previous(),
            "Right", to -> to.quiz().next(),
            "PageUp", to -> to.quiz().previous(),
            "PageDown", to -> to.quiz().next(),
            "Home", to -> to.quiz().first());

    Stream<Arguments> quiz() {
        return QUIZ.keySet().stream().sorted().flatMap(stroke -> layouts(stroke).map(layout -> Arguments.of(stroke, layout)));
    }

    @ParameterizedTest
    @MethodSource("quiz")
    void inTheQuizTheKeysChooseAndShowTheAnswer(String stroke, Layout layout) {
        app.does(() -> app.controllers().quiz().open(new QuestionId("Q05")));
        app.focus(places.get(Place.BUTTON));
        var store = new Store(app.now());
        app.strike(layout.press(stroke));
        QUIZ.get(stroke).accept(Controllers.of(store, new QuietDesk()));
        assertThat(parts(app.now())).isEqualTo(parts(store.now()));
    }

    @ParameterizedTest
    @MethodSource("quiz")
    void inAFieldTheKeysOfTheQuizWrite(String stroke, Layout layout) {
        app.does(() -> app.controllers().quiz().open(new QuestionId("Q05")));
        app.focus(places.get(Place.FIELD));
        var before = app.now();
        app.strike(layout.press(stroke));
        assertThat(parts(app.now())).isEqualTo(parts(before));
    }

    /// At the second question of the first case.
    private void walk() {
        app.controllers().story().show(View.ARTICLE4);
        app.controllers().walk().answer(Answer.YES);
        app.controllers().walk().next();
    }

    private void verify(Command command, AppState before) {
        switch (command) {
            case ZOOM_IN -> assertThat(width(app.now())).isLessThan(width(before));
            case ZOOM_OUT -> assertThat(width(app.now())).isGreaterThan(width(before));
            case MOVE_LEFT, MOVE_RIGHT, MOVE_UP, MOVE_DOWN ->
                    assertThat(app.now().map().frame().centre()).isNotEqualTo(before.map().frame().centre());
            case NEXT_AREA, PREVIOUS_AREA -> assertThat(places.values()).doesNotContain(Toolkit.get(app.scene()::getFocusOwner));
            case FULL_SCREEN -> assertThat(parts(app.now())).isEqualTo(parts(before));
            default -> {
                var store = new Store(before);
                EFFECTS.get(command).accept(Controllers.of(store, new QuietDesk()));
                assertThat(parts(app.now())).isEqualTo(parts(store.now()));
            }
        }
    }

    /// What keys change; the content would fill the page of a failure.
    static List<Object> parts(AppState state) {
        return List.of(state.place(), state.trail(), state.map(), state.timeline(), state.verdict(), state.walk(),
                state.teaching().hands(), state.teaching().question(), state.teaching().talk().map(talk -> talk.at()),
                state.overlay(), state.notice(), state.settings());
    }

    private static double width(AppState state) {
        return state.map().frame().width();
    }
}
