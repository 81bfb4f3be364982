package org.cstoexplainer.controller;

import java.io.IOException;
import java.nio.file.Path;
import org.cstoexplainer.model.export.Citation;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.text.Words;

/// What leaves the app: citations, addresses, outlines.
public final class DeskController {

    private final Store store;
    private final Desk desk;

    DeskController(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /// Copies the citation of a source.
    public void copyCitation(SourceId id, Citation.Form form) {
        var source = store.now().content().source(id);
        copy(Citation.of(source, form, Words.in(store.now().settings().lang())), "notice.citation");
    }

    /// Opens the address of a source, if it has one.
    public void openSource(SourceId id) {
        store.now().content().source(id).url().ifPresent(desk::browse);
    }

    /// Copies the address of a source, if it has one.
    public void copyAddress(SourceId id) {
        store.now().content().source(id).url().ifPresent(url -> copy(url, "notice.address"));
    }

    /// Copies text and says so.
    public void copy(String text, String notice) {
        desk.copy(text);
        store.update(state -> state.with(new Notice(notice, "")));
    }

    /// Asks where to, and saves text there; the old file stays whole if that fails.
    public void save(String text, String suggestedName) {
        desk.askWhereToSave(suggestedName).ifPresent(path -> store.update(state -> state.with(write(path, text))));
    }

    /// Asks where to, and saves a structured text there as PDF; the old file stays whole if that fails.
    public void savePdf(OutlineText text, String title, String suggestedName) {
        desk.askWhereToSave(suggestedName).ifPresent(path -> store.update(state -> state.with(write(path, text, title,
                state.settings().lang().code()))));
    }

    private Notice write(Path path, OutlineText text, String title, String language) {
        try {
            desk.writePdf(path, text, title, language);
            return new Notice("notice.saved", path.getFileName().toString());
        } catch (IOException | SecurityException e) {
            return new Notice("notice.notSaved", path.getFileName().toString());
        }
    }

    /// Opens a file or folder with the desktop's own program.
    public void open(Path path) {
        desk.open(path);
    }

    private static Notice write(Path path, String text) {
        return new Notice(new WholeFile(path).write(text) ? "notice.saved" : "notice.notSaved", path.getFileName().toString());
    }
}
