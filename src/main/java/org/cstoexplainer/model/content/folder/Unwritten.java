package org.cstoexplainer.model.content.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Content that has been made and stands nowhere yet.
///
/// @param texts the text of each file by its name
public record Unwritten(Map<String, String> texts) implements Folder {

    @Override
    public Delivery file(String name) {
        if (!has(name)) {
            return Delivery.Refusal.ABSENT;
        }
        var bytes = texts.get(name).getBytes(StandardCharsets.UTF_8);
        return bytes.length > LARGEST ? Delivery.Refusal.TOO_LARGE : new Delivery.Bytes(bytes);
    }

    @Override
    public boolean has(String name) {
        return texts.containsKey(name);
    }

    @Override
    public List<String> names() {
        return texts.keySet().stream().sorted().toList();
    }
}
