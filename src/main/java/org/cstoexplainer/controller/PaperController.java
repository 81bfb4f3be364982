package org.cstoexplainer.controller;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.model.text.Words;

/// What leaves the app on paper or as a picture.
public final class PaperController {

    private final Store store;
    private final Desk desk;

    PaperController(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /// Makes a document or a picture.
    @FunctionalInterface
    private interface Making {
        byte[] make() throws IOException;
    }

    /// Chooses what is put on paper.
    public void choose(PaperKind kind) {
        show(now().with(kind));
    }

    /// Chooses the paper.
    public void choose(PaperSize paper) {
        show(now().with(paper));
    }

    /// Chooses how fine a picture is.
    public void scale(int scale) {
        show(now().scaled(scale));
    }

    /// Asks where to, and saves what is chosen as PDF.
    public void savePdf() {
        save("pdf", () -> desk.press().pdf(store.now(), now().kind(), now().paper()));
    }

    /// Asks where to, and saves the picture as PNG.
    public void savePng() {
        save("png", () -> desk.press().png(store.now(), now().kind(), now().scale()));
    }

    /// Asks where to, and saves the map as SVG.
    public void saveSvg() {
        save("svg", () -> desk.press().svg(store.now()));
    }

    /// Puts the picture on the clipboard.
    public void copy() {
        desk.press().copy(store.now(), now().kind(), now().scale());
        tell(new Notice("notice.picture", ""));
    }

    /// Prints what is chosen; without a printer the dialog says so and offers to save it.
    public void print() {
        var state = store.now();
        var name = Words.in(state.settings().lang()).say("print." + key(now().kind()));
        try {
            switch (desk.press().print(desk.press().pdf(state, now().kind(), now().paper()), name)) {
                case PRINTED -> tell(new Notice("notice.printed", name));
                case NO_PRINTER -> show(now().withoutPrinter());
                case FAILED -> tell(new Notice("notice.notPrinted", name));
                case LEFT -> { }
            }
        } catch (IOException e) {
            tell(new Notice("notice.notPrinted", name));
        }
    }

    private void save(String type, Making making) {
        var name = Words.in(store.now().settings().lang()).say("print.file." + key(now().kind())) + "." + type;
        desk.askWhereToSave(name).ifPresent(path -> tell(write(path, making)));
    }

    private static Notice write(Path path, Making making) {
        try {
            return new Notice(new WholeFile(path).write(making.make()) ? "notice.saved" : "notice.notSaved", path.getFileName().toString());
        } catch (IOException e) {
            return new Notice("notice.notSaved", path.getFileName().toString());
        }
    }

    private static String key(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// What the dialog has chosen; the handout where it is not open.
    private Overlay.Print now() {
        return store.now().overlay() instanceof Overlay.Print print ? print : Overlay.Print.FIRST;
    }

    private void show(Overlay.Print print) {
        store.update(state -> state.with(print));
    }

    /// Says what was done, and closes the dialog.
    private void tell(Notice notice) {
        store.update(state -> state.with(new Overlay.None()).with(notice));
    }
}
