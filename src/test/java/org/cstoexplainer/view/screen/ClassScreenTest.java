package org.cstoexplainer.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.cstoexplainer.model.export.OutlineOfSlide;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.ChipPlace;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every slide fits its screen, where nothing is cut, shortened, too small or over something else; and its outline says
/// whatever it shows.
class ClassScreenTest {

    private static final Words WORDS = Words.in(Lang.EN);
    /// How many are left out hangs on the room there is.
    private static final String LEFT_OUT = "\\d+ more( in the app)?";

    private static final List<String> NARROW = new ArrayList<>();
    private static final List<String> WIDE = new ArrayList<>();
    private static final List<String> UNTOLD = new ArrayList<>();

    private record Size(double width, double height) {
    }

    @BeforeAll
    static void look() {
        Toolkit.start();
        Toolkit.run(() -> look(NARROW, List.of(new Size(800, 600), new Size(1024, 768))));
        Toolkit.run(() -> look(WIDE, List.of(new Size(1280, 720), new Size(1920, 1080), new Size(3840, 2160))));
    }

    @Test
    void everySlideFitsAnOldProjector() {
        assertThat(NARROW).isEmpty();
    }

    @Test
    void everySlideFitsAWideScreen() {
        assertThat(WIDE).isEmpty();
    }

    @Test
    void everyTextIsInTheOutline() {
        assertThat(UNTOLD).isEmpty();
    }

    /// Sizes of the same proportions are the same page, scaled.
    private static void look(List<String> faults, List<Size> sizes) {
        var first = sizes.getFirst();
        var shown = new Shown(first.width(), first.height(), Theme.PROJECTOR, TextSize.NORMAL);
        for (var slide : new Lesson40(Shown.CONTENT).all()) {
            for (var size : sizes) {
                shown.resize(size.width(), size.height());
                shown.show(slide);
                shown.faults().forEach(fault -> faults.add(size + " " + slide + ": " + fault));
                unnamed(shown, slide).forEach(state -> faults.add(size + " " + slide + ": no label for " + state));
            }
            var outline = bare(OutlineOfSlide.of(Shown.CONTENT, slide, WORDS).toText());
            shown.texts().stream().filter(text -> !told(text, outline)).forEach(text -> UNTOLD.add(slide + ": " + text));
        }
    }

    /// The states that a stop is about and its view shows, and that have no label.
    private static List<CountryId> unnamed(Shown shown, Slide slide) {
        if (!(slide instanceof Slide.OfStop at) || at.page() != StopPage.QUOTE && at.page() != StopPage.WORDS) {
            return List.of();
        }
        var stop = Shown.CONTENT.stop(at.stop());
        var seen = shown.nodes().stream().map(Node::getId).toList();
        return Shown.CONTENT.view(stop.map()).chips().stream().map(ChipPlace::state).filter(stop.states()::contains)
                .filter(state -> !seen.contains("chip-" + state)).toList();
    }

    /// Names of sources stand in one line on the screen, and one by one in the outline.
    private static boolean told(String text, String outline) {
        return outline.contains(bare(text)) || Stream.of(text.replaceFirst("^Source: ", "").split("; "))
                .allMatch(piece -> piece.matches(LEFT_OUT) || outline.contains(bare(piece)));
    }

    /// Without marks of quotation and omission.
    private static String bare(String text) {
        return text.replaceAll("[“”…]", "").strip();
    }
}
