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
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The forty-minute lesson with the three buttons of a clicker: forward, back and blank. Pictures of both windows at ten
/// points are left in `target/lesson`.
class WholeLessonTest {

    private static final Path PICTURES = Path.of("target", "lesson");
    private static final int POINTS = 10;
    private static final int EVERY = 5;

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

    private void picture(int number) throws IOException {
        write(lesson.scene(), "console-" + number);
        write(lesson.classStage().orElseThrow().getScene(), "class-" + number);
    }

    /// A picture on which there is something to be seen.
    private static void write(Scene scene, String name) throws IOException {
        var image = Toolkit.get(() -> scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight())));
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        assertThat(Arrays.stream(pixels).distinct().count()).as(name).isGreaterThan(8);
        var buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(buffered, "png", PICTURES.resolve(name + ".png").toFile());
    }
}
