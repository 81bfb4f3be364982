package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
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
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.settings.TalkKeys;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.Layout;
import org.cstoexplainer.support.QuietDesk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every key of a lesson, on four keyboard layouts, wherever the focus is.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TalkShortcutsTest {

    /// What has the focus.
    enum Place {
        MAP, FIELD, SLIDER, LIST, BUTTON
    }

    private static final Set<String> IN_FIELD = Set.of("PageDown", "PageUp", "Ctrl+F", "Ctrl+Plus", "Ctrl+Minus", "F2", "F5",
            "Shift+F5");
    private static final Map<TalkCommand, Consumer<Controllers>> EFFECTS = new EnumMap<>(Map.ofEntries(
            Map.entry(TalkCommand.FORWARD, to -> to.talk().forward()),
            Map.entry(TalkCommand.BACKWARD, to -> to.talk().backward()),
            Map.entry(TalkCommand.FIRST, to -> to.talk().goTo(0)),
            Map.entry(TalkCommand.LAST, to -> to.talk().last()),
            Map.entry(TalkCommand.BLACK, to -> to.talk().toggle(Veil.BLACK)),
            Map.entry(TalkCommand.WHITE, to -> to.talk().toggle(Veil.WHITE)),
            Map.entry(TalkCommand.FREEZE, to -> to.talk().toggleFreeze()),
            Map.entry(TalkCommand.POINTER, to -> to.talk().toggle(Pointer.Kind.RING)),
            Map.entry(TalkCommand.SPOT, to -> to.talk().toggle(Pointer.Kind.SPOT)),
            Map.entry(TalkCommand.MAP, to -> to.talk().toggleMap()),
            Map.entry(TalkCommand.SWAP, to -> to.classroom().display(LessonStage.DESK)),
            Map.entry(TalkCommand.OVERVIEW, to -> to.talk().toggleOverview()),
            Map.entry(TalkCommand.AUTO, to -> to.talk().toggleAuto()),
            Map.entry(TalkCommand.NOTES, to -> to.talk().toggleNotes()),
            Map.entry(TalkCommand.YES, to -> to.walk().answer(Answer.YES)),
            Map.entry(TalkCommand.NO, to -> to.walk().answer(Answer.NO)),
            Map.entry(TalkCommand.CONTESTED, to -> to.walk().answer(Answer.CONTESTED)),
            Map.entry(TalkCommand.UNKNOWN, to -> to.walk().answer(Answer.UNKNOWN)),
            Map.entry(TalkCommand.LARGER, to -> to.classroom().larger()),
            Map.entry(TalkCommand.SMALLER, to -> to.classroom().smaller()),
            Map.entry(TalkCommand.LOOK_UP, to -> to.talk().lookUp()),
            Map.entry(TalkCommand.KEYS, to -> to.overlay().open(new Overlay.Keys())),
            Map.entry(TalkCommand.NOTHING, _ -> { }),
            Map.entry(TalkCommand.END, to -> to.talk().end())));

    private KeyDesk desk;
    private Map<Place, Node> places;
    private AppState start;

    @BeforeAll
    void open() {
        desk = new KeyDesk();
        var map = new Region();
        map.getStyleClass().add("map");
        map.setFocusTraversable(true);
        var list = new ListView<String>();
        list.getItems().addAll("a", "b");
        places = Map.of(Place.MAP, map, Place.FIELD, new TextField(), Place.SLIDER, new Slider(0, 10, 5), Place.LIST, list,
                Place.BUTTON, new Button());
        desk.does(() -> desk.root().getChildren().addAll(places.values()));
        start = desk.now();
    }

    @BeforeEach
    void tidy() {
        desk.rewind(start);
    }

    Stream<Arguments> matrix() {
        return TalkKeys.strokes().stream().sorted().flatMap(stroke -> layouts(stroke)
                .flatMap(layout -> Stream.of(Place.values()).map(place -> Arguments.of(stroke, layout, place))));
    }

    /// Keys that write nothing are the same on every layout.
    private static Stream<Layout> layouts(String stroke) {
        var key = stroke.substring(stroke.lastIndexOf('+') + 1);
        return key.length() == 1 || Set.of("Plus", "Minus", "Period", "Comma").contains(key) ? Stream.of(Layout.values())
                : Stream.of(Layout.LATIN);
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void eachKeyDoesItsWorkWhereverTheFocusIs(String stroke, Layout layout, Place place) {
        desk.focus(places.get(place));
        var store = new Store(desk.now());
        var command = TalkKeys.command(stroke, Map.of()).orElseThrow();
        if (!command.ofMap() && (place != Place.FIELD || IN_FIELD.contains(stroke))) {
            EFFECTS.get(command).accept(Controllers.of(store, new QuietDesk()));
        }
        desk.press(layout.press(stroke));
        assertThat(parts(desk.now())).isEqualTo(parts(store.now()));
    }

    @Test
    void everyCommandHasItsEffectTold() {
        assertThat(TalkCommand.values()).allSatisfy(command -> assertThat(command.ofMap() || EFFECTS.containsKey(command)
                || command == TalkCommand.START_STOP).isTrue());
    }

    @Test
    void escapeInAFieldLeavesItAndGoesOn() {
        desk.focus(places.get(Place.FIELD));
        desk.press(Layout.LATIN.press("Esc"));
        assertThat(desk.focused()).isEqualTo("console-next");
        assertThat(desk.now().teaching().talk()).isPresent();
    }

    @Test
    void aButtonThatWasAssignedWins() {
        desk.does(() -> desk.to().classroom().assign("Home", TalkCommand.BLACK));
        desk.does(() -> desk.to().classroom().assign("Tab", TalkCommand.START_STOP));
        desk.press(Layout.LATIN.press("Home"));
        assertThat(desk.talk().veil()).isEqualTo(Veil.BLACK);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aNumberAndEnterGoToThatPart(Layout layout) {
        desk.press(layout.press("1"));
        desk.press(layout.press("2"));
        assertThat(desk.typed()).isEqualTo("12");
        desk.press(layout.press("Enter"));
        assertThat(desk.talk().at().item()).isEqualTo(11);
        assertThat(desk.typed()).isEmpty();
    }

    static Stream<Layout> layouts() {
        return Stream.of(Layout.values());
    }

    @Test
    void escapeTakesTheNumberBackAndANumberTooLargeGoesNowhere() {
        desk.press(Layout.LATIN.press("3"));
        desk.press(Layout.LATIN.press("Esc"));
        desk.press(Layout.LATIN.press("4"));
        desk.press(Layout.LATIN.press("2"));
        desk.press(Layout.LATIN.press("Enter"));
        assertThat(parts(desk.now())).isEqualTo(parts(start));
    }

    @Test
    void theMapMovesByKeysWhileTheClassSeesItAlone() {
        desk.press(Layout.LATIN.press("M"));
        var before = desk.now().map().frame();
        desk.press(Layout.ARMENIAN.press("Plus"));
        assertThat(desk.now().map().frame().width()).isLessThan(before.width());
        desk.press(Layout.LATIN.press("Shift+Left"));
        assertThat(desk.now().map().frame().centre()).isNotEqualTo(before.centre());
        desk.press(Layout.AZERTY.press("0"));
        assertThat(desk.now().map().named()).isPresent();
        assertThat(Slides.shown(desk.now())).isPresent();
    }

    @Test
    void anyKeyButItsOwnEndsGoingOnByItself() {
        desk.press(Layout.LATIN.press("A"));
        assertThat(desk.talk().auto()).isTrue();
        desk.press(Layout.LATIN.press("L"));
        assertThat(desk.talk().auto()).isFalse();
    }

    @Test
    void keysOfTheDeskDoNothing() {
        Stream.of("T", "R", "V", "I", "1", "2").forEach(stroke -> desk.press(Layout.LATIN.press(stroke)));
        desk.press(Layout.LATIN.press("Esc"));
        assertThat(parts(desk.now())).isEqualTo(parts(start));
    }

    @Test
    void singleLettersCanBeSwitchedOffButNotThoseOfAClicker() {
        desk.does(desk.to().settings()::toggleSingleKeys);
        desk.press(Layout.LATIN.press("L"));
        assertThat(desk.talk().pointer().kind()).isEqualTo(Pointer.Kind.NONE);
        desk.press(Layout.LATIN.press("B"));
        assertThat(desk.talk().veil()).isEqualTo(Veil.BLACK);
    }

    @Test
    void aDialogKeepsItsKeysButNotThoseOfAClicker() {
        desk.does(() -> desk.to().overlay().open(new Overlay.Keys()));
        desk.press(Layout.LATIN.press("L"));
        desk.press(Layout.LATIN.press("Right"));
        assertThat(desk.talk().at()).isEqualTo(start.teaching().talk().orElseThrow().at());
        desk.press(Layout.LATIN.press("Period"));
        assertThat(desk.talk().veil()).isEqualTo(Veil.BLACK);
        desk.press(Layout.LATIN.press("Esc"));
        assertThat(desk.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(desk.now().teaching().talk()).isPresent();
    }

    /// What keys change; times apart, and the content, which would fill the page of a failure.
    private static List<Object> parts(AppState state) {
        return List.of(state.place(), state.map(), state.walk(), state.overlay(), state.settings(), state.teaching().hands(),
                state.teaching().talk().map(TalkShortcutsTest::parts));
    }

    private static List<Object> parts(Talk talk) {
        return List.of(talk.at(), talk.veil(), talk.frozen(), talk.pointer(), talk.map(), talk.desk(), talk.notes(), talk.sheet(),
                talk.auto());
    }
}
