package org.cstoexplainer.model.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Copies of a file, each with one thing wrong.
final class Spoiling {

    private final JsonNode root;
    private final List<JsonNode> copies = new ArrayList<>();

    private Spoiling(JsonNode root) {
        this.root = root;
    }

    /// All copies.
    static List<JsonNode> of(JsonNode root) {
        var spoiling = new Spoiling(root);
        spoiling.visit(root, "");
        return spoiling.copies;
    }

    private void visit(JsonNode node, String path) {
        switch (node) {
            case ObjectNode object -> {
                spoil(path, copy -> copy.put("nowhere", 1));
                object.fieldNames().forEachRemaining(key -> {
                    spoil(path, copy -> copy.remove(key));
                    spoil(path, copy -> copy.putNull(key));
                    spoil(path, copy -> {
                        if (object.get(key).isNumber()) {
                            copy.put(key, "seven");
                        } else {
                            copy.put(key, 7);
                        }
                    });
                    if (object.get(key).isTextual()) {
                        spoil(path, copy -> copy.put(key, " "));
                    }
                    visit(object.get(key), path + "/" + key);
                });
            }
            case ArrayNode array -> {
                for (var i = 0; i < array.size(); i++) {
                    visit(array.get(i), path + "/" + i);
                }
            }
            default -> { }
        }
    }

    private void spoil(String path, Consumer<ObjectNode> change) {
        var copy = root.deepCopy();
        change.accept((ObjectNode) copy.at(path));
        copies.add(copy);
    }
}
