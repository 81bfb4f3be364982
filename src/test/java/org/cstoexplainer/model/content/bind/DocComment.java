package org.cstoexplainer.model.content.bind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What the source says of a record and of its components.
///
/// @param summary what it is
/// @param parts   what each component is
record DocComment(String summary, Map<String, String> parts) {

    private static final Pattern TAG = Pattern.compile("@param (\\w+)\\s+(.*)");

    /// The comment above a record.
    static DocComment of(Class<? extends Record> type) {
        var comment = Pattern.compile("((?:^ *///.*\\n)+)^ *(?:public )?record " + type.getSimpleName() + "[(<]", Pattern.MULTILINE)
                .matcher(source(type));
        if (!comment.find()) {
            return new DocComment("", Map.of());
        }
        var plain = comment.group(1).lines().map(line -> line.replaceFirst("^ */// ?", "")).toList();
        var parts = new HashMap<String, String>();
        var summary = new StringBuilder();
        var last = "";
        for (var line : plain) {
            var tag = TAG.matcher(line);
            if (tag.matches()) {
                last = tag.group(1);
                parts.put(last, tag.group(2));
            } else if (line.startsWith("@")) {
                break;
            } else if (last.isEmpty()) {
                summary.append(line).append(' ');
            } else {
                parts.computeIfPresent(last, (_, words) -> (words + " " + line.strip()).strip());
            }
        }
        return new DocComment(summary.toString().strip(), parts);
    }

    private static String source(Class<?> type) {
        var outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        try {
            return Files.readString(Path.of("src/main/java", outer.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a component is; empty where nothing is said.
    String part(String name) {
        return parts.getOrDefault(name, "");
    }
}
