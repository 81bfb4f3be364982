package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.cstoexplainer.controller.Press;
import org.cstoexplainer.model.state.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewTest {

    @TempDir
    private Path folder;

    private Overlaid print() {
        return new Overlaid(state -> state.with(Overlay.Print.FIRST), false, Optional.of(folder));
    }

    private static boolean chosen(Overlaid over, String id) {
        return over.is(id, node -> ((ToggleButton) node).isSelected());
    }

    @Test
    void theHandoutIsChosenAndReadyToBeSaved() {
        var over = print();
        assertThat(chosen(over, "print-handout")).isTrue();
        assertThat(over.focused()).isEqualTo("print-pdf");
        over.fire("print-pdf");
        assertThat(folder.resolve("handout.pdf")).hasContent("pdf HANDOUT A4");
    }

    @Test
    void onlyAPictureIsOfferedAsOne() {
        var over = print();
        assertThat(over.is("print-png", Node::isVisible)).isFalse();
        over.fire("print-screen");
        assertThat(over.is("print-png", Node::isVisible)).isTrue();
        assertThat(over.is("print-svg", Node::isVisible)).isFalse();
        over.fire("print-map");
        assertThat(over.is("print-svg", Node::isVisible)).isTrue();
    }

    @Test
    void paperAndSizeAreChosen() {
        var over = print();
        over.fire("print-map");
        over.fire("print-letter");
        over.fire("print-scale-4");
        assertThat(chosen(over, "print-letter")).isTrue();
        assertThat(chosen(over, "print-a4")).isFalse();
        assertThat(chosen(over, "print-scale-4")).isTrue();
        over.fire("print-png");
        assertThat(folder.resolve("map.png")).hasContent("png MAP 4");
    }

    @Test
    void withoutAPrinterItSaysSoAndSavingIsOneKeyAway() {
        var over = print();
        assertThat(over.is("print-none", Node::isVisible)).isFalse();
        over.press().does(Press.Job.NO_PRINTER);
        over.fire("print-printer");
        assertThat(over.text("print-none")).isEqualTo("No printer found. Save the handout as PDF?");
        assertThat(over.focused()).isEqualTo("print-pdf");
    }
}
