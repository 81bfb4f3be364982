package org.cstoexplainer.model.export;

import com.google.gson.JsonArray;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;

/// All sources as CSL-JSON 1.0.2, each as its own citation has it.
final class CslJson {

    private CslJson() {
    }

    static Exported of(Content content, Words words) {
        var list = new JsonArray();
        content.sources().forEach(source -> list.add(Citation.item(source, words)));
        return new Exported(JsonText.of(list), list.size());
    }
}
