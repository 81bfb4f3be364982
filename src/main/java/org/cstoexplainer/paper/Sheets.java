package org.cstoexplainer.paper;

import java.io.IOException;
import org.cstoexplainer.model.export.OutlineOfGuide;
import org.cstoexplainer.model.export.OutlineOfKey;
import org.cstoexplainer.model.export.OutlineOfPath;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.text.Words;

/// The sheets that need no picture of the window.
public final class Sheets {

    private Sheets() {
    }

    /// The handout.
    ///
    /// @throws IOException if a font or the map cannot be read
    public static byte[] handout(AppState state, Words words, PaperSize size) throws IOException {
        return HandoutPdf.of(state.content(), words, size);
    }

    /// The teacher's key.
    ///
    /// @throws IOException if a font cannot be read
    public static byte[] key(AppState state, Words words, PaperSize size) throws IOException {
        return text(OutlineOfKey.of(state.content(), words), words.say("key.title"), words, size);
    }

    /// The teacher's guide.
    ///
    /// @throws IOException if a font cannot be read
    public static byte[] guide(AppState state, Words words, PaperSize size) throws IOException {
        return text(OutlineOfGuide.of(state.content(), words), words.of(state.content().guide().title()), words, size);
    }

    /// The walk as it is answered.
    ///
    /// @throws IOException if a font cannot be read
    public static byte[] walk(AppState state, Words words, PaperSize size) throws IOException {
        return text(OutlineOfPath.of(state, words), words.say("print.walk"), words, size);
    }

    private static byte[] text(OutlineText text, String title, Words words, PaperSize size) throws IOException {
        return TextPdf.of(text, title, words.lang().code(), size);
    }
}
