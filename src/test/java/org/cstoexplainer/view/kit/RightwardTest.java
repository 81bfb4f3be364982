package org.cstoexplainer.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Letters from right to left, written here with escapes: an editor turns them round.
class RightwardTest {

    private static final String LETTERS = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ".repeat(40);

    private final AtomicInteger told = new AtomicInteger();

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void aFieldKeepsTheLettersThatCanBeShown() {
        var text = Toolkit.get(() -> {
            var field = field();
            Rightward.only(field, told::incrementAndGet);
            laidOut(field, "Notes: " + LETTERS);
            field.appendText("\u202eend");
            return field.getText();
        });
        assertThat(text).startsWith("Notes: ").endsWith("end").doesNotContain("\u05e9", "\u202e");
        assertThat(told).as("told, though nobody typed").hasValue(0);
    }

    @Test
    void noMoreIsTakenThanThereIsRoomFor() {
        var text = Toolkit.get(() -> {
            var field = field();
            Rightward.only(field, 5, told::incrementAndGet);
            field.setText("12345");
            field.appendText("6");
            return field.getText();
        });
        assertThat(text).isEqualTo("12345");
    }

    /// When this fails, JavaFX has been mended: fields and content may take all letters again.
    @Test
    void javaFxStillThrowsWhereALineEndsAmongThem() {
        var thrown = Toolkit.get(() -> {
            try {
                laidOut(field(), LETTERS);
                return Optional.empty();
            } catch (IndexOutOfBoundsException e) {
                return Optional.of(e);
            }
        });
        assertThat(thrown).isPresent();
    }

    private static TextArea field() {
        var field = new TextArea();
        field.setWrapText(true);
        return field;
    }

    private static void laidOut(TextArea field, String words) {
        field.setText(words);
        new Scene(field, 200, 200);
        field.applyCss();
        field.layout();
    }
}
