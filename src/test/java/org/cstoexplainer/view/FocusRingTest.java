package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.AppBench;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.Test;

/// Whoever goes through the window by keyboard sees where they are: each node that Tab reaches has a ring of its own.
class FocusRingTest {

    private static final Color FOCUS = Color.web("#0A5BD3");
    private static final List<PseudoClass> STATES = Stream.of("focused", "focus-visible").map(PseudoClass::getPseudoClass).toList();

    private AppBench bench() {
        return new AppBench(StoryContent.content(), new PlateShelf(Runnable::run), 1440, 900, ThemeChoice.LIGHT,
                TextSize.NORMAL);
    }

    @Test
    void everyNodeThatTabReachesHasARing() {
        Toolkit.start();
        assertThat(Toolkit.get(this::faults)).isEmpty();
    }

    private List<String> faults() {
        var bench = bench();
        var faults = new ArrayList<String>();
        look(bench, faults, "stop", () -> bench.controllers().story().goTo(new StopId("statement")));
        look(bench, faults, "numbers", () -> bench.controllers().story().goTo(new StopId("numbers")));
        look(bench, faults, "country", () -> bench.controllers().story().open(new CountryId("ARM")));
        look(bench, faults, "event", () -> bench.controllers().story().open(new EventId("T21")));
        look(bench, faults, "map notes", () -> bench.controllers().story().openMapNotes());
        List.of(new Overlay.Sources(false, Optional.of(new SourceId("S01"))), new Overlay.Keys(), new Overlay.About(),
                new Overlay.Outline(), new Overlay.Tips()).forEach(over ->
                look(bench, faults, over.toString(), () -> bench.controllers().overlay().open(over)));
        bench.controllers().overlay().close();
        look(bench, faults, "members", () -> bench.controllers().story().show(View.MEMBERS));
        look(bench, faults, "article", () -> bench.controllers().story().show(View.ARTICLE));
        look(bench, faults, "walk", () -> bench.controllers().story().show(View.ARTICLE4));
        return faults;
    }

    private static void look(AppBench bench, List<String> faults, String screen, Runnable first) {
        first.run();
        bench.settle();
        var nodes = Focusing.in(bench.scene().getRoot()).stream().filter(node -> !drawsItself(node)).toList();
        nodes.forEach(node -> STATES.forEach(state -> node.pseudoClassStateChanged(state, true)));
        bench.scene().getRoot().applyCss();
        nodes.stream().filter(node -> !ringed(node)).forEach(node -> faults.add(screen + ": no ring on "
                + node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass()));
        nodes.forEach(node -> STATES.forEach(state -> node.pseudoClassStateChanged(state, false)));
    }

    /// A field has its caret and frame; the ring of words within a text follows their lines.
    private static boolean drawsItself(Node node) {
        return node instanceof TextInputControl || node instanceof Text;
    }

    private static boolean ringed(Node node) {
        return node instanceof Region region && paints(region).anyMatch(FOCUS::equals);
    }

    private static Stream<Paint> paints(Region region) {
        var border = region.getBorder() == null ? Stream.<Paint>empty()
                : region.getBorder().getStrokes().stream().filter(stroke -> stroke.getWidths().getTop() >= 2)
                        .map(stroke -> stroke.getTopStroke());
        var ground = region.getBackground() == null ? Stream.<Paint>empty()
                : region.getBackground().getFills().stream().map(fill -> fill.getFill());
        return Stream.concat(border, ground);
    }
}
