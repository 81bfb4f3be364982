package org.cstoexplainer.view.desktop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.cstoexplainer.controller.Desk;
import org.cstoexplainer.controller.Press;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.paper.PdfFile;

/// The desktop through JavaFX.
public final class FxDesk implements Desk {

    private final Supplier<Window> owner;
    private final Consumer<String> browser;
    private final Press press;

    /// @param owner   the window that dialogs belong to
    /// @param browser opens an address
    /// @param pictures takes pictures of the app
    public FxDesk(Supplier<Window> owner, Consumer<String> browser, FxPress.Pictures pictures) {
        this.owner = owner;
        this.browser = browser;
        press = new FxPress(owner, pictures);
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void browse(String address) {
        browser.accept(address);
    }

    @Override
    public void open(Path path) {
        browser.accept(path.toUri().toString());
    }

    @Override
    public void writePdf(Path path, OutlineText text, String title, String language) throws IOException {
        PdfFile.write(path, text, title, language);
    }

    @Override
    public Press press() {
        return press;
    }

    @Override
    public Optional<Path> askWhereToSave(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
