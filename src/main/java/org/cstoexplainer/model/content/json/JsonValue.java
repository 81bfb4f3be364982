package org.cstoexplainer.model.content.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Spot;

/// A value of a JSON file, with its place: a view of a row of [Nodes], made when somebody looks.
public sealed interface JsonValue {

    /// The values of the file.
    Nodes nodes();

    /// Which of them it is.
    int node();

    /// Where it stands.
    default Spot spot() {
        return nodes().spot(node());
    }

    /// The name of the file in which it stands.
    default String file() {
        return nodes().page().file();
    }

    /// The value that a node is.
    static JsonValue of(Nodes nodes, int node) {
        return switch (nodes.text().charAt(nodes.start(node))) {
            case '{' -> new Obj(nodes, node);
            case '[' -> new Arr(nodes, node);
            case '"' -> new Str(nodes, node);
            case 't', 'f' -> new Bool(nodes, node);
            case 'n' -> new Nothing(nodes, node);
            default -> new Num(nodes, node);
        };
    }

    /// An object, and its members one by one.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them it is
    record Obj(Nodes nodes, int node) implements JsonValue, Iterable<Member> {

        /// Its members in the order of the file; of two with the same key the first counts.
        public List<Member> members() {
            List<Member> members = new ArrayList<>();
            forEach(members::add);
            return members;
        }

        @Override
        public Iterator<Member> iterator() {
            return new Walking(nodes, node);
        }

        /// The member with a key, if there is one.
        public Optional<Member> member(String key) {
            for (var at = nodes.first(node); at != Nodes.NONE; at = nodes.next(at)) {
                if (nodes.named(at, key)) {
                    return Optional.of(new Member(nodes, at));
                }
            }
            return Optional.empty();
        }

        /// Whether it is the whole file.
        public boolean whole() {
            return node == Nodes.ROOT;
        }
    }

    /// A member of an object.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them its value is
    record Member(Nodes nodes, int node) {

        /// Its key.
        public String name() {
            return nodes.name(node);
        }

        /// Whether that is its key.
        public boolean named(String name) {
            return nodes.named(node, name);
        }

        /// Where its key stands.
        public Spot key() {
            return nodes.key(node);
        }

        /// Its value.
        public JsonValue value() {
            return of(nodes, node);
        }
    }

    /// A list.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them it is
    record Arr(Nodes nodes, int node) implements JsonValue {

        /// Whether it holds nothing.
        public boolean isEmpty() {
            return nodes.first(node) == Nodes.NONE;
        }

        /// What it holds.
        public List<JsonValue> items() {
            List<JsonValue> items = new ArrayList<>();
            for (var at = nodes.first(node); at != Nodes.NONE; at = nodes.next(at)) {
                items.add(of(nodes, at));
            }
            return items;
        }
    }

    /// A text.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them it is
    record Str(Nodes nodes, int node) implements JsonValue {

        /// Its characters.
        public String value() {
            return nodes.words(node);
        }
    }

    /// A number.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them it is
    record Num(Nodes nodes, int node) implements JsonValue {

        /// How it is written.
        public String digits() {
            return nodes.text().substring(nodes.start(node), nodes.end(node));
        }
    }

    /// True or false.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them it is
    record Bool(Nodes nodes, int node) implements JsonValue {

        /// Which of the two.
        public boolean value() {
            return nodes.text().charAt(nodes.start(node)) == 't';
        }
    }

    /// `null`.
    ///
    /// @param nodes the values of the file
    /// @param node  which of them it is
    record Nothing(Nodes nodes, int node) implements JsonValue {
    }
}
