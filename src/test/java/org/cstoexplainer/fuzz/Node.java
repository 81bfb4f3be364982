package org.cstoexplainer.fuzz;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A file of JSON as a tree that may be spoilt: an object may hold a key twice, and a value may be anything at all.
sealed interface Node {

    /// More signs than any file may have; what comes after them is left out.
    int ENOUGH = 40_000_000;

    /// An object.
    ///
    /// @param members its members, in the order of the file
    record Obj(List<Member> members) implements Node {
    }

    /// A member of an object.
    ///
    /// @param key   its key as it is written, quotation marks and all
    /// @param value its value
    record Member(String key, Node value) {
    }

    /// A list.
    ///
    /// @param items what it holds
    record Arr(List<Node> items) implements Node {
    }

    /// Whatever is written as it stands.
    ///
    /// @param text the characters
    record Raw(String text) implements Node {
    }

    /// Reads a file that is right.
    static Node parse(String text) {
        return of(JsonParser.parseString(text));
    }

    private static Node of(JsonElement json) {
        return switch (json) {
            case JsonObject object -> new Obj(new ArrayList<>(object.entrySet().stream()
                    .map(it -> new Member(quoted(it.getKey()), of(it.getValue()))).toList()));
            case JsonArray array -> new Arr(new ArrayList<>(array.asList().stream().map(Node::of).toList()));
            default -> new Raw(json.toString());
        };
    }

    /// A key as it is written.
    static String quoted(String key) {
        return "\"" + key + "\"";
    }

    /// A copy that shares nothing.
    default Node copy() {
        return switch (this) {
            case Obj(var members) -> new Obj(new ArrayList<>(members.stream()
                    .map(it -> new Member(it.key(), it.value().copy())).toList()));
            case Arr(var items) -> new Arr(new ArrayList<>(items.stream().map(Node::copy).toList()));
            case Raw raw -> raw;
        };
    }

    /// It and all that it holds.
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), switch (this) {
            case Obj(var members) -> members.stream().flatMap(it -> it.value().all());
            case Arr(var items) -> items.stream().flatMap(Node::all);
            case Raw _ -> Stream.empty();
        });
    }

    /// Its text, one line a member, as an author would write it.
    default String text() {
        var out = new StringBuilder();
        write(out);
        return out.append('\n').toString();
    }

    private void write(StringBuilder out) {
        switch (this) {
            case Raw(var text) -> out.append(text);
            case Obj(var members) -> {
                out.append('{');
                for (var i = 0; i < members.size() && out.length() < ENOUGH; i++) {
                    out.append(i == 0 ? "\n" : ",\n").append(members.get(i).key()).append(": ");
                    members.get(i).value().write(out);
                }
                out.append("\n}");
            }
            case Arr(var items) -> {
                out.append('[');
                for (var i = 0; i < items.size() && out.length() < ENOUGH; i++) {
                    out.append(i == 0 ? "" : ",\n");
                    items.get(i).write(out);
                }
                out.append(']');
            }
        }
    }
}
