package org.cstoexplainer.view.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Palette;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What lies over a slide, what a bad slide does, and whose colours hold.
class ScreenStateTest {

    private static final Slide STATEMENT = new Slide.OfStop(new StopId("statement"), StopPage.QUOTE, 0, 2);
    private static final Slide MISSING = new Slide.OfStop(new StopId("nowhere"), StopPage.WORDS, 0, 1);
    private static final Slide END = new Slide.End();

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static Shown statement() {
        var shown = new Shown(1280, 720, Theme.PROJECTOR, TextSize.NORMAL);
        shown.show(STATEMENT);
        return shown;
    }

    @Test
    void aVeilCoversAllAndGivesTheSamePictureBack() {
        Toolkit.run(() -> {
            var shown = statement();
            var before = shown.picture();
            shown.screen().cover(Veil.BLACK);
            assertThat(colours(shown.picture())).containsOnly(Color.BLACK);
            shown.screen().cover(Veil.WHITE);
            assertThat(colours(shown.picture())).containsOnly(Color.WHITE);
            shown.screen().cover(Veil.NONE);
            assertThat(same(before, shown.picture())).isTrue();
        });
    }

    @Test
    void aPointerIsSeenAndLeavesNothingBehind() {
        Toolkit.run(() -> {
            var shown = statement();
            var before = shown.picture();
            shown.screen().point(new Pointer(Pointer.Kind.RING, 0.5, 0.5));
            var ringed = shown.picture();
            assertThat(ringed.getPixelReader().getColor(640 + 16, 360)).isEqualTo(Color.BLACK);
            assertThat(ringed.getPixelReader().getColor(640, 360)).isEqualTo(before.getPixelReader().getColor(640, 360));
            shown.screen().point(new Pointer(Pointer.Kind.SPOT, 0.5, 0.5));
            var spot = shown.picture();
            assertThat(spot.getPixelReader().getColor(20, 20).getBrightness()).isLessThan(0.5);
            assertThat(spot.getPixelReader().getColor(640, 360)).isEqualTo(before.getPixelReader().getColor(640, 360));
            shown.screen().point(Pointer.NONE);
            assertThat(same(before, shown.picture())).isTrue();
        });
    }

    @Test
    void aSlideThatCannotBeDrawnLeavesTheLastGoodPicture() {
        Toolkit.run(() -> {
            var faults = new ArrayList<RuntimeException>();
            var shown = new Shown(1280, 720, Theme.PROJECTOR, TextSize.NORMAL, faults::add);
            shown.show(STATEMENT);
            var before = shown.picture();
            shown.show(MISSING);
            assertThat(faults).hasSize(1);
            assertThat(same(before, shown.picture())).isTrue();
            shown.resize(1024, 768);
            assertThat(faults).hasSize(1);
            assertThat(shown.texts()).contains("Imangali Tasmagambetov, Secretary-General");
            shown.show(END);
            assertThat(shown.texts()).contains("End of the lesson");
        });
    }

    @Test
    void nothingOnItTakesTheFocusAClickOrTheReader() {
        Toolkit.run(() -> {
            var shown = statement();
            assertThat(shown.nodes()).noneMatch(Node::isFocusTraversable);
            assertThat(shown.screen().isMouseTransparent()).isTrue();
            assertThat(shown.screen().getAccessibleRole()).isEqualTo(AccessibleRole.NODE);
            assertThat((List<?>) shown.screen().queryAccessibleAttribute(AccessibleAttribute.CHILDREN)).isEmpty();
        });
    }

    @Test
    void itsOwnColoursHoldWithinASceneOfAnotherTheme() {
        Toolkit.run(() -> {
            var screen = new ClassScreen(new PlateShelf(Runnable::run), Words.in(Lang.EN), true, fault -> {
                throw fault;
            });
            var root = new Pane(screen);
            var scene = new Scene(root, 640, 360);
            Dress.on(scene, Theme.DARK, TextSize.NORMAL, false, false);
            screen.resizeRelocate(0, 0, 640, 360);
            for (var theme : List.of(Theme.PROJECTOR, Theme.LIGHT, Theme.DARK)) {
                screen.dress(theme, TextSize.NORMAL);
                screen.show(Shown.CONTENT, STATEMENT);
                root.applyCss();
                root.layout();
                var land = (SVGPath) screen.lookup(".land.member");
                assertThat(land.getFill()).as("%s", theme).isEqualTo(Palette.of(theme).of("member"));
                assertThat(screen.getBackground().getFills().getFirst().getFill()).isEqualTo(Palette.of(theme).of("surface"));
            }
        });
    }

    @Test
    void aPageFadesInUnlessItIsStillOrMotionIsReduced() {
        assertThat(faded(false, false)).isTrue();
        assertThat(faded(true, false)).isFalse();
        assertThat(faded(false, true)).isFalse();
    }

    private static boolean faded(boolean still, boolean reduced) {
        return Toolkit.get(() -> {
            var screen = new ClassScreen(new PlateShelf(Runnable::run), Words.in(Lang.EN), still, fault -> {
                throw fault;
            });
            var scene = new Scene(new Pane(screen), 640, 360);
            scene.getPreferences().setReducedMotion(reduced);
            screen.resize(640, 360);
            screen.show(Shown.CONTENT, END);
            return screen.lookup(".class-page").getOpacity() < 1;
        });
    }

    @Test
    void largerTextIsTakenAsFarAsItFits() {
        Toolkit.run(() -> {
            var shown = new Shown(1920, 1080, Theme.PROJECTOR, TextSize.HUGEST);
            var faults = new ArrayList<String>();
            for (var slide : new Lesson40(Shown.CONTENT).lesson()) {
                shown.show(slide);
                faults.addAll(shown.faults());
            }
            assertThat(faults).isEmpty();
            shown.show(END);
            assertThat(shown.board().height()).isLessThan(1080);
        });
    }

    private static boolean same(Image a, Image b) {
        return pixels(a).equals(pixels(b));
    }

    private static List<Color> colours(Image image) {
        return pixels(image).stream().distinct().toList();
    }

    private static List<Color> pixels(Image image) {
        var pixels = new ArrayList<Color>();
        for (var y = 0; y < image.getHeight(); y += 3) {
            for (var x = 0; x < image.getWidth(); x += 3) {
                pixels.add(image.getPixelReader().getColor(x, y));
            }
        }
        return pixels;
    }
}
