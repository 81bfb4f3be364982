package org.cstoexplainer.model.content.folder;

import java.io.IOException;
import java.util.List;

/// The content that is built into the program.
public record BuiltIn() implements Folder {

    @Override
    public Delivery file(String name) {
        try (var stream = BuiltIn.class.getResourceAsStream("/content/" + name)) {
            return stream == null ? Delivery.Refusal.ABSENT : new Delivery.Bytes(stream.readAllBytes());
        } catch (IOException _) {
            return Delivery.Refusal.UNREADABLE;
        }
    }

    @Override
    public boolean has(String name) {
        return BuiltIn.class.getResource("/content/" + name) != null;
    }

    @Override
    public List<String> names() {
        return List.of();
    }
}
