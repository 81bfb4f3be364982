package org.cstoexplainer.model.starter;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.util.List;
import java.util.stream.Stream;

/// Writes JSON as the content files are written by hand: what fits into a line stands in a line.
final class FoldedJson {

    private static final int WIDTH = 118;
    private static final Gson PLAIN = new GsonBuilder().disableHtmlEscaping().create();

    private FoldedJson() {
    }

    /// The text, with a line's end at its end.
    static String of(JsonElement json) {
        return open(json, "") + "\n";
    }

    /// A value with each of its parts on a line of its own.
    private static String open(JsonElement json, String indent) {
        var inner = indent + "  ";
        if (json.isJsonObject() && !json.getAsJsonObject().isEmpty()) {
            return "{\n" + lines(members(json, inner).toList(), inner) + "\n" + indent + "}";
        }
        if (json.isJsonArray() && !json.getAsJsonArray().isEmpty()) {
            return "[\n" + lines(json.getAsJsonArray().asList().stream().map(item -> folded(item, inner, 0)).toList(), inner)
                    + "\n" + indent + "]";
        }
        return PLAIN.toJson(json);
    }

    private static Stream<String> members(JsonElement json, String indent) {
        return json.getAsJsonObject().entrySet().stream().map(member -> {
            var key = PLAIN.toJson(member.getKey()) + ": ";
            return key + folded(member.getValue(), indent, key.length());
        });
    }

    private static String lines(List<String> parts, String indent) {
        return indent + String.join(",\n" + indent, parts);
    }

    /// A value on one line if it fits there, after some characters; a text always does.
    private static String folded(JsonElement json, String indent, int before) {
        var line = line(json);
        return indent.length() + before + line.length() < WIDTH || bare(json) ? line : open(json, indent);
    }

    /// A single value, or a wording: words are not cut.
    private static boolean bare(JsonElement json) {
        return json.isJsonPrimitive() || json.isJsonObject() && json.getAsJsonObject().size() == 1
                && json.getAsJsonObject().has("en");
    }

    private static String line(JsonElement json) {
        if (json.isJsonObject()) {
            return "{" + String.join(", ", json.getAsJsonObject().entrySet().stream()
                    .map(member -> PLAIN.toJson(member.getKey()) + ": " + line(member.getValue())).toList()) + "}";
        }
        if (json.isJsonArray()) {
            return "[" + String.join(", ", json.getAsJsonArray().asList().stream().map(FoldedJson::line).toList()) + "]";
        }
        return PLAIN.toJson(json);
    }
}
