package org.cstoexplainer.model.content.json;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

/// The words of a text in quotation marks that has been accepted.
final class Quoted {

    private Quoted() {
    }

    /// The words between the marks. Only where something is escaped is Gson asked again.
    ///
    /// @param start the offset of the opening mark
    /// @param end   the offset after the closing mark
    static String words(String text, int start, int end) {
        return text.indexOf('\\', start, end) < 0 ? text.substring(start + 1, end - 1) : unescaped(text.substring(start, end));
    }

    private static String unescaped(String quoted) {
        try (var reader = new JsonReader(new StringReader(quoted))) {
            return reader.nextString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
