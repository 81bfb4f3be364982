package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.AppBench;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in three themes, four sizes and two text sizes: nothing is cut, nothing overlaps, the footer is in sight.
class ScreensTest {

    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);
    private static Content content;

    @BeforeAll
    static void start() {
        Toolkit.start();
        content = StoryContent.content();
    }

    static Stream<Arguments> windows() {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.PROJECTOR).flatMap(theme ->
                Stream.of(TextSize.NORMAL, TextSize.LARGER).flatMap(text -> Stream.of(
                        Arguments.of(1024, 768, theme, text), Arguments.of(1280, 720, theme, text),
                        Arguments.of(1440, 900, theme, text), Arguments.of(1920, 1080, theme, text))));
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @MethodSource("windows")
    void nothingIsCutOrOverlaps(int width, int height, ThemeChoice theme, TextSize text) {
        var faults = Toolkit.get(() -> faults(new AppBench(content, SHELF, width, height, theme, text)));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(AppBench bench) {
        var faults = new ArrayList<String>();
        for (var stop : List.of("statement", "csto", "numbers", "requests", "answer")) {
            bench.controllers().story().goTo(new StopId(stop));
            look(bench, stop, faults);
        }
        bench.controllers().story().goTo(new StopId("armenia"));
        bench.controllers().story().open(new CountryId("ARM"));
        look(bench, "card of Armenia", faults);
        bench.controllers().walk().open(new CaseId("troops-fired-at"));
        look(bench, "first question", faults);
        bench.controllers().walk().answer(Answer.YES);
        bench.controllers().walk().next();
        bench.controllers().walk().answer(Answer.CONTESTED);
        bench.controllers().walk().next();
        bench.controllers().walk().answer(Answer.CONTESTED);
        bench.controllers().walk().next();
        bench.controllers().walk().answer(Answer.NO);
        look(bench, "question", faults);
        List.of(WalkExtra.values()).forEach(bench.controllers().walk()::toggle);
        look(bench, "question with everything unfolded", faults);
        bench.controllers().walk().next();
        look(bench, "outcome", faults);
        bench.controllers().walk().paths();
        look(bench, "all paths", faults);
        bench.controllers().walk().choose(new TreatyId("nato5"));
        bench.controllers().walk().first();
        look(bench, "question of NATO", faults);
        bench.controllers().walk().showOnMap();
        look(bench, "case on the map", faults);
        bench.controllers().own().call("A border town is shelled");
        bench.controllers().own().toggle(new CountryId("ARM"));
        bench.controllers().own().toggle(new CountryId("DEU"));
        bench.controllers().own().showOnMap();
        look(bench, "own case on the map", faults);
        bench.controllers().walk().openOwn();
        look(bench, "own case", faults);
        quiz(bench, faults);
        bench.controllers().story().show(View.MEMBERS);
        look(bench, "members", faults);
        bench.controllers().story().show(View.ARTICLE);
        look(bench, "article", faults);
        return faults;
    }

    /// The longest question, and the one with the longest options, before and after the answer.
    private static void quiz(AppBench bench, List<String> faults) {
        for (var question : List.of("Q02", "Q04", "Q11", "Q18")) {
            bench.controllers().quiz().open(new QuestionId(question));
            bench.controllers().quiz().choose(Letter.B);
            bench.controllers().quiz().count(Letter.A, 120);
            look(bench, question, faults);
            bench.controllers().quiz().reveal();
            look(bench, question + " with its answer", faults);
        }
        bench.controllers().overlay().open(new Overlay.Guide());
        look(bench, "guide", faults);
        bench.controllers().overlay().open(Overlay.Print.FIRST.with(PaperKind.MAP).withoutPrinter());
        look(bench, "print", faults);
        bench.controllers().overlay().close();
    }

    private static void look(AppBench bench, String screen, List<String> faults) {
        bench.settle();
        var nodes = bench.all();
        nodes.stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(ScreensTest::shortened)
                .forEach(label -> faults.add(screen + ": cut: " + label.getText()));
        nodes.stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(one -> outside(one, bench)).forEach(one -> faults.add(screen + ": outside: " + one.getText()));
        overlaps(nodes, "map-chip").forEach(pair -> faults.add(screen + ": chips overlap: " + pair));
        overlaps(nodes, "mark-label").forEach(pair -> faults.add(screen + ": labels overlap: " + pair));
        overlaps(nodes, "tick-label").forEach(pair -> faults.add(screen + ": dates overlap: " + pair));
        if (bench.now().place().view() == View.STORY) {
            var next = bench.find("next");
            if (!bench.scene().getRoot().getLayoutBounds().contains(next.localToScene(next.getLayoutBounds()))) {
                faults.add(screen + ": Next is out of sight");
            }
        }
    }

    /// The skin's own text differs from the label's where it was shortened.
    private static boolean shortened(Labeled label) {
        return label.lookupAll(".text").stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getParent() == label)
                .anyMatch(text -> !text.getText().equals(label.getText()) && !label.getText().isEmpty()
                        && text.getText().endsWith("..."));
    }

    /// Outside the window to the left or right, or below without a column that scrolls.
    private static boolean outside(Text text, AppBench bench) {
        if (text.getText().isBlank() || inMap(text)) {
            return false;
        }
        var bounds = text.localToScene(text.getLayoutBounds());
        var column = scroller(text);
        Bounds room = column.map(pane -> pane.localToScene(pane.getLayoutBounds()))
                .orElse(bench.scene().getRoot().getLayoutBounds());
        var sideways = bounds.getMinX() < room.getMinX() - 1 || bounds.getMaxX() > room.getMaxX() + 1;
        var below = column.isEmpty() && bounds.getMaxY() > room.getMaxY() + 1;
        return sideways || below;
    }

    private static boolean inMap(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(one -> one.getStyleClass().contains("map")
                || one.getStyleClass().contains("tick-caption"));
    }

    private static Optional<Node> scroller(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).filter(ScrollPane.class::isInstance).findFirst();
    }

    private static List<String> overlaps(List<Node> nodes, String style) {
        var some = nodes.stream().filter(node -> node.getStyleClass().contains(style)).toList();
        var pairs = new ArrayList<String>();
        for (var i = 0; i < some.size(); i++) {
            for (var j = i + 1; j < some.size(); j++) {
                if (box(some.get(i)).intersects(shrunk(box(some.get(j))))) {
                    pairs.add(((Labeled) some.get(i)).getText() + " and " + ((Labeled) some.get(j)).getText());
                }
            }
        }
        return pairs;
    }

    private static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds shrunk(Bounds b) {
        return new javafx.geometry.BoundingBox(b.getMinX() + 1, b.getMinY() + 1, Math.max(0, b.getWidth() - 2),
                Math.max(0, b.getHeight() - 2));
    }
}
