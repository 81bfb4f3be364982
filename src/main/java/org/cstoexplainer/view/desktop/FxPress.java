package org.cstoexplainer.view.desktop;

import java.io.IOException;
import java.util.function.Supplier;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.cstoexplainer.controller.Press;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.paper.MapSheet;
import org.cstoexplainer.paper.Raster;
import org.cstoexplainer.paper.Sheets;

/// Documents through PDFBox, pictures of the app's own window, and JavaFX's printers.
public final class FxPress implements Press {

    private final Supplier<Window> owner;
    private final Pictures pictures;

    /// Takes pictures of the app.
    @FunctionalInterface
    public interface Pictures {

        /// A picture.
        ///
        /// @param kind  the window or the map
        /// @param scale pixels of the picture for one of the screen, along each edge
        WritableImage take(PaperKind kind, int scale);
    }

    /// @param owner    the window that dialogs belong to
    /// @param pictures takes pictures of the app
    public FxPress(Supplier<Window> owner, Pictures pictures) {
        this.owner = owner;
        this.pictures = pictures;
    }

    @Override
    public byte[] pdf(AppState state, PaperKind kind, PaperSize paper) throws IOException {
        var words = Words.in(state.settings().lang());
        return switch (kind) {
            case HANDOUT -> Sheets.handout(state, words, paper);
            case KEY -> Sheets.key(state, words, paper);
            case GUIDE -> Sheets.guide(state, words, paper);
            case WALK -> Sheets.walk(state, words, paper);
            case MAP -> MapSheet.pdf(state, words, paper);
            case SCREEN -> raster(kind, 2).pdf(words.say("print.screen"), words.of(state.content().story().question()) + " "
                    + words.of(state.content().story().checkedNote()), words.lang().code(), paper);
        };
    }

    @Override
    public byte[] png(AppState state, PaperKind kind, int scale) throws IOException {
        return raster(kind, scale).png();
    }

    @Override
    public byte[] svg(AppState state) throws IOException {
        return MapSheet.svg(state, Words.in(state.settings().lang()));
    }

    @Override
    public void copy(AppState state, PaperKind kind, int scale) {
        var content = new ClipboardContent();
        content.putImage(pictures.take(kind, scale));
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Job print(byte[] pdf, String name) throws IOException {
        return new Printing(owner.get(), name).of(pdf);
    }

    private Raster raster(PaperKind kind, int scale) {
        return raster(pictures.take(kind, scale));
    }

    /// The pixels of a picture.
    public static Raster raster(WritableImage image) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Raster.of(pixels, width);
    }
}
