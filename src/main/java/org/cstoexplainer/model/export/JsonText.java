package org.cstoexplainer.model.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/// Writes JSON as people can read it.
final class JsonText {

    private JsonText() {
    }

    /// The text, indented, with a line's end at its end.
    static String of(JsonElement json) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(json) + "\n";
    }
}
