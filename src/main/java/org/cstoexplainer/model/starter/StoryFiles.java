package org.cstoexplainer.model.starter;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The files of a story that is to be written, in the order in which a reader of the folder wants them.
///
/// @param texts the text of each file by its name
public record StoryFiles(SequencedMap<String, String> texts) {

    /// Copies the map.
    public StoryFiles {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    /// The same with another text for a file, or with one file more.
    public StoryFiles with(String name, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(name, text);
        return new StoryFiles(more);
    }

    /// The same with other JSON in a file, or with one file more. The file names its schema.
    public StoryFiles with(String name, JsonObject json) {
        var named = new JsonObject();
        named.addProperty("$schema", Schemas.path(name));
        json.entrySet().forEach(member -> named.add(member.getKey(), member.getValue()));
        return with(name, FoldedJson.of(named));
    }
}
