package org.cstoexplainer.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Shape;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Level;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Hand;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapHandsTest {

    private static final List<String> SMALL = List.of("ARM", "AZE", "GEO", "KGZ", "TJK");

    private AppStage app;
    private AppState start;
    private MapPane map;
    private Hand hand;

    @BeforeAll
    void open() {
        app = new AppStage(1440, 900);
        app.does(app.controllers().settings()::toggleMotion);
        start = app.now();
        map = ((MapStage) app.node("map-stage")).map();
        hand = new Hand(map);
    }

    @AfterAll
    void close() {
        app.close();
    }

    @BeforeEach
    void rewind() {
        app.rewind(start);
        app.does(map::settle);
    }

    private Frame frame() {
        return app.now().map().frame();
    }

    private Point under(double x, double y) {
        return Toolkit.get(() -> map.viewport().toPlane(x, y));
    }

    private Point onScreen(Point plane) {
        return Toolkit.get(() -> map.viewport().toScreen(plane));
    }

    @Test
    void theWheelKeepsThePlaceUnderThePointer() {
        for (var by : List.of(40.0, 120.0, 240.0, -40.0, -120.0)) {
            var place = under(620, 380);
            hand.wheel(620, 380, by, false);
            assertThat(onScreen(place).distance(new Point(620, 380))).as("after a turn of %s", by).isLessThanOrEqualTo(0.5);
        }
    }

    @Test
    void aTurnAwayFromTheHandComesNearer() {
        var before = frame().width();
        hand.wheel(500, 300, 120, false);
        assertThat(frame().width()).isLessThan(before);
    }

    @Test
    void aDragMovesThePlaceThatWasTakenWithTheHand() {
        hand.wheel(500, 300, 300, false);
        var taken = under(500, 300);
        hand.drag(500, 300, 60, 40, false);
        assertThat(onScreen(taken).distance(new Point(560, 340))).isLessThan(1);
    }

    @Test
    void aTrembleOfFourPixelsIsAClickAndNoDrag() {
        var before = frame();
        var poland = onScreen(AlbersConic.PLATE.project(new LonLat(19.5, 52)));
        hand.drag(poland.x(), poland.y(), 3, 2, false);
        assertThat(frame()).isEqualTo(before);
        assertThat(app.now().place().card()).isNotInstanceOf(Card.None.class);
    }

    @Test
    void noDragLosesTheMap() {
        for (var turn = 0; turn < 12; turn++) {
            hand.drag(700, 400, -650, -380, false);
        }
        app.does(map::settle);
        assertThat(app.now().content().states().stream().map(state -> state.state())
                .flatMap(id -> land(id).stream()).anyMatch(at -> at.x() > 0 && at.y() > 0 && at.x() < map.getWidth() && at.y() < map.getHeight()))
                .as("a state of the story is still in sight").isTrue();
    }

    private List<Point> land(CountryId id) {
        return Toolkit.get(() -> map.placedChips().stream().filter(chip -> chip.chip().id().equals(id.value()))
                .map(chip -> new Point(chip.chip().ax(), chip.chip().ay())).toList());
    }

    @Test
    void shiftAndDragLookAtTheBox() {
        var middle = under(600, 330);
        hand.drag(500, 260, 200, 140, true);
        assertThat(frame().centre().distance(middle)).isLessThan(5);
        assertThat(frame().width()).isLessThan(start.map().frame().width() / 2);
    }

    @Test
    void twoClicksComeTwiceAsNear() {
        var sea = under(90, 700);
        hand.click(90, 700, 2);
        assertThat(frame().width()).isCloseTo(start.map().frame().width() / 2, within(1.0));
        assertThat(onScreen(sea).distance(new Point(90, 700))).isLessThan(1);
    }

    @Test
    void aSmallStateAnswersWithinTwelvePixelsUnlessAnotherSmallOneIsNearer() {
        var plate = new PlateShelf(Runnable::run).plate(Level.FULL).join();
        var own = 0;
        for (var id : SMALL) {
            var at = onScreen(plate.land(id).orElseThrow().labelPoint());
            assertThat(chosen(at.x(), at.y())).isEqualTo(id);
            for (var turn = 0; turn < 8; turn++) {
                var chosen = chosen(at.x() + 12 * Math.cos(turn * Math.PI / 4), at.y() + 12 * Math.sin(turn * Math.PI / 4));
                assertThat(chosen).as("%s, %s eighths of a turn", id, turn).isIn(SMALL);
                own += chosen.equals(id) ? 1 : 0;
            }
        }
        assertThat(own).as("most of the reach is the state's own").isGreaterThan(SMALL.size() * 5);
    }

    private String chosen(double x, double y) {
        app.rewind(start);
        hand.click(x, y, 1);
        return app.now().place().card() instanceof Card.OfCountry(CountryId id) ? id.value() : "";
    }

    @Test
    void theMapRestsOnceAfterTheHandRestsAndNotInEveryFrame() {
        var rests = new AtomicInteger();
        var whileMoving = new AtomicInteger();
        var then = Toolkit.get(map::frame);
        // in one act: on a slow machine the hand would else rest between two frames
        app.does(() -> {
            map.onRest(_ -> rests.incrementAndGet());
            for (var step = 1; step <= 20; step++) {
                map.follow(then.panned(step * 10, step * 4));
                map.layout();
            }
            whileMoving.set(rests.get());
            map.settle();
        });
        assertThat(whileMoving).hasValue(0);
        assertThat(rests).hasValue(1);
    }

    @Test
    void edgesAreRoughOnlyWhileTheMapMoves() {
        var from = Toolkit.get(map::frame);
        // in one act, so that the hand does not rest on a slow machine
        var smooth = Toolkit.get(() -> {
            var atRest = smooth();
            map.follow(from.panned(300, 100));
            var panned = smooth();
            map.follow(from.zoomedAbout(from.centre(), 8));
            return List.of(atRest, panned, smooth());
        });
        assertThat(smooth).as("at rest, after a pan, in lines of another level").containsExactly(Set.of(true), Set.of(false),
                Set.of(false));
        app.does(map::settle);
        assertThat(Toolkit.get(this::smooth)).containsOnly(true);
    }

    /// Whether the edges of lands, borders and outlines in sight are smooth.
    private Set<Boolean> smooth() {
        return Stream.of(".land", ".border-line", ".outline-ukraine").map(map::lookupAll).flatMap(Set::stream)
                .filter(MapHandsTest::seen).map(path -> ((Shape) path).isSmooth()).collect(Collectors.toSet());
    }

    @Test
    void noTwoChipsOverlapWhereverOneLooks() {
        var random = new Random(20260226);
        for (var look = 0; look < 200; look++) {
            var there = start.map().frame().panned((random.nextDouble() - 0.5) * 6000, (random.nextDouble() - 0.5) * 3000);
            var near = there.zoomedAbout(there.centre(), Math.exp(random.nextDouble() * 2.4));
            app.does(() -> map.follow(near));
            app.does(map::settle);
            var boxes = Toolkit.get(() -> map.placedChips().stream().map(chip -> chip.box())
                    .sorted(Comparator.comparingDouble(box -> box.x())).toList());
            for (var one : boxes) {
                assertThat(boxes.stream().filter(other -> other != one && other.overlaps(one)).toList()).as("look %s", look).isEmpty();
            }
        }
    }

    @Test
    void noChipLiesOnTheToolsFromTheFirstFrame() {
        var fresh = AppStage.shown(1024, 768, Settings.first().withTipsSeen().withTheme(ThemeChoice.PROJECTOR));
        fresh.does(fresh.controllers().settings()::toggleMotion);
        var looked = 0;
        for (var stop : fresh.now().content().story().stops()) {
            fresh.does(() -> fresh.controllers().story().goTo(stop.id()));
            var stage = fresh.node("map-stage");
            var tools = Toolkit.get(() -> Stream.of("#map-views", "#scale-bar", "#zoom-in", "#zoom-out").map(stage::lookup)
                    .filter(MapHandsTest::seen).map(tool -> tool.localToScene(tool.getLayoutBounds())).toList());
            var chips = Toolkit.get(() -> stage.lookupAll(".map-chip").stream().filter(MapHandsTest::seen)
                    .map(chip -> chip.localToScene(chip.getLayoutBounds())).toList());
            assertThat(chips).as(stop.id().value()).noneMatch(chip -> tools.stream().anyMatch(chip::intersects));
            looked += chips.size();
        }
        assertThat(looked).isGreaterThan(40);
        fresh.close();
    }

    private static boolean seen(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).allMatch(Node::isVisible);
    }
}
