package org.cstoexplainer.view.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.cstoexplainer.controller.ContentFolder;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Desk;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.paper.PdfFile;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.QuietPress;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.MainWindow;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.map.PlateShelf;

/// The main window with something over it, off-screen; what it hands to the desktop is kept.
final class Overlaid implements Desk, ContentFolder {

    private static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    private final List<String> copied = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final QuietPress press = new QuietPress();
    private final Store store;
    private final Optional<Path> saving;
    private int readings;
    private Controllers controllers;
    private Scene scene;
    private MainWindow window;

    /// @param change what the state is, made from that of a first start
    /// @param folder whether the content comes from a folder
    /// @param saving where a file is to be saved, if anywhere
    Overlaid(UnaryOperator<AppState> change, boolean folder, Optional<Path> saving) {
        this.saving = saving;
        store = new Store(change.apply(Moves.start(CONTENT, Settings.first())));
        Toolkit.start();
        Toolkit.run(() -> {
            Fonts.load();
            controllers = Controllers.of(store, this, folder ? Optional.of(this) : Optional.empty());
            window = new MainWindow(Slices.of(store), controllers, SHELF, new Ambience(Words.in(Lang.EN)), false, true);
            scene = window.scene(1440, 900);
            layout();
        });
    }

    private void layout() {
        for (var pass = 0; pass < 3; pass++) {
            window.applyCss();
            window.layout();
        }
    }

    AppState state() {
        return Toolkit.get(store::now);
    }

    boolean has(String id) {
        return Toolkit.get(() -> scene.lookup("#" + id) != null);
    }

    /// The words of a node.
    String text(String id) {
        return text(id, "#" + id);
    }

    /// The words of a part of a node.
    String text(String id, String part) {
        return Toolkit.get(() -> switch (scene.lookup("#" + id).lookup(part)) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> input.getText();
            case Text text -> text.getText();
            case Node other -> throw new AssertionError(other);
        });
    }

    boolean is(String id, Predicate<Node> question) {
        return Toolkit.get(() -> question.test(scene.lookup("#" + id)));
    }

    void fire(String id) {
        Toolkit.run(() -> ((ButtonBase) scene.lookup("#" + id)).fire());
        Toolkit.run(this::layout);
    }

    void press(KeyCode code) {
        Toolkit.run(() -> scene.getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    /// The id of the node that has the focus.
    String focused() {
        return Toolkit.get(() -> scene.getFocusOwner().getId());
    }

    /// Gives the focus to a node.
    void focus(String id) {
        Toolkit.run(() -> scene.lookup("#" + id).requestFocus());
    }

    /// Lets the window be told that something went wrong.
    void fault(Optional<Path> report) {
        Toolkit.run(() -> controllers.overlay().fault(report));
        Toolkit.run(this::layout);
    }

    List<String> copied() {
        return copied;
    }

    List<Path> opened() {
        return opened;
    }

    int readings() {
        return readings;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void browse(String address) {
        throw new AssertionError(address);
    }

    @Override
    public void open(Path path) {
        opened.add(path);
    }

    @Override
    public void writePdf(Path path, OutlineText text, String title, String language) throws IOException {
        PdfFile.write(path, text, title, language);
    }

    @Override
    public QuietPress press() {
        return press;
    }

    @Override
    public Optional<Path> askWhereToSave(String suggestedName) {
        return saving.map(folder -> folder.resolve(suggestedName));
    }

    @Override
    public Path path() {
        return Path.of("story");
    }

    @Override
    public void read(Consumer<Reading> told) {
        readings++;
        told.accept(new Reading.Good(CONTENT));
    }
}
