package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;
import org.cstoexplainer.view.screen.ClassScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The forty-minute lesson with the three buttons of a clicker: forward, back and blank. Pictures of both windows at ten
/// points are left in `target/lesson`.
class WholeLessonTest {

    private static final Path PICTURES = Path.of("target", "lesson");
    private static final int POINTS = 10;
    private static final int EVERY = 3;

    private LessonStage lesson;

    @BeforeEach
    void begin() throws IOException {
        Files.createDirectories(PICTURES);
        lesson = new LessonStage(LessonStage.DESK, LessonStage.WALL);
        press(KeyCode.F5);
    }

    @AfterEach
    void close() {
        lesson.close();
    }

    @Test
    void allStopsAWalkAndThreeQuestionsWithForwardBackAndBlankAlone() throws IOException {
        var seen = new ArrayList<Slide>();
        var pictures = 0;
        for (var step = 0; step < 200 && !(slide() instanceof Slide.End); step++) {
            seen.add(slide());
            if (step % EVERY == 0 && pictures < POINTS) {
                picture(pictures++);
            }
            if (step % 7 == 3) {
                blank();
            }
            if (step % 11 == 5) {
                thereAndBack();
            }
            press(KeyCode.PAGE_DOWN);
        }
        assertThat(slide()).isInstanceOf(Slide.End.class);
        assertThat(pictures).isEqualTo(POINTS);
        assertThat(stops(seen)).hasSize(lesson.now().content().story().stops().size());
        assertThat(questions(seen)).hasSize(3);
        assertThat(seen).anyMatch(it -> it instanceof Slide.OfOutcome(_, int part, _) && part == Slide.OUTCOME_PAGES - 1);
    }

    /// Black and back, on exactly the same slide.
    private void blank() {
        var before = lesson.now();
        press(KeyCode.PERIOD);
        assertThat(lesson.talk().veil()).isEqualTo(Veil.BLACK);
        press(KeyCode.PERIOD);
        assertThat(lesson.now()).isEqualTo(before);
    }

    /// Forward and back end where they began, but for the answers that were taken and shown on the way.
    private void thereAndBack() {
        var item = lesson.talk().at().item();
        press(KeyCode.PAGE_DOWN);
        for (var i = 0; i < 8 && lesson.talk().at().item() != item; i++) {
            press(KeyCode.PAGE_UP);
        }
        assertThat(lesson.talk().at().item()).isEqualTo(item);
    }

    private static Set<Object> stops(List<Slide> seen) {
        var stops = new HashSet<>();
        seen.forEach(slide -> {
            if (slide instanceof Slide.OfStop at) {
                stops.add(at.stop());
            }
        });
        return stops;
    }

    private static Set<Object> questions(List<Slide> seen) {
        var questions = new HashSet<>();
        seen.forEach(slide -> {
            if (slide instanceof Slide.OfQuestion at) {
                questions.add(at.question());
            }
        });
        return questions;
    }

    private Slide slide() {
        return Slides.shown(lesson.now()).orElseThrow();
    }

    private void press(KeyCode code) {
        var text = code == KeyCode.PERIOD ? "." : "";
        lesson.press(new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
    }

    /// The display that is not there gives its window no size: what the class sees is drawn in a scene of its own.
    private void picture(int number) throws IOException {
        write(Toolkit.get(() -> picture(lesson.scene())), "console-" + number);
        write(Toolkit.get(this::classes), "class-" + number);
    }

    private BufferedImage classes() {
        var screen = new ClassScreen(new PlateShelf(Runnable::run), Words.in(Lang.EN), true, fault -> {
            throw fault;
        });
        var scene = new Scene(screen, 1280, 720);
        screen.dress(Theme.PROJECTOR, TextSize.NORMAL);
        screen.show(lesson.now().content(), slide());
        for (var pass = 0; pass < 3; pass++) {
            screen.applyCss();
            screen.layout();
        }
        return picture(scene);
    }

    /// Keeps a picture on which there is something to be seen.
    private static void write(BufferedImage picture, String name) throws IOException {
        assertThat(colours(picture)).as(name).isGreaterThan(8);
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
    }

    private static BufferedImage picture(Scene scene) {
        var width = (int) scene.getWidth();
        var height = (int) scene.getHeight();
        var pixels = new int[width * height];
        scene.snapshot(new WritableImage(width, height)).getPixelReader().getPixels(0, 0, width, height,
                PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    private static long colours(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct().count();
    }
}
