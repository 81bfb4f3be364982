package org.cstoexplainer.model.content.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Spot;

/// A value of a JSON file, with its place.
public sealed interface JsonValue {

    /// Where it stands.
    Spot spot();

    /// An object.
    ///
    /// @param spot    where it stands
    /// @param members its members by key, in the order of the file
    record Obj(Spot spot, Map<String, Member> members) implements JsonValue {

        /// Copies the members.
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /// The member with a key, if there is one.
        public Optional<Member> member(String key) {
            return Optional.ofNullable(members.get(key));
        }
    }

    /// A member of an object.
    ///
    /// @param key   where its key stands
    /// @param value its value
    record Member(Spot key, JsonValue value) {
    }

    /// A list.
    ///
    /// @param spot  where it stands
    /// @param items what it holds
    record Arr(Spot spot, List<JsonValue> items) implements JsonValue {

        /// Copies the list.
        public Arr {
            items = List.copyOf(items);
        }
    }

    /// A text.
    ///
    /// @param spot  where it stands, quotation marks and all
    /// @param value its characters
    record Str(Spot spot, String value) implements JsonValue {
    }

    /// A number.
    ///
    /// @param spot   where it stands
    /// @param digits how it is written
    record Num(Spot spot, String digits) implements JsonValue {
    }

    /// True or false.
    ///
    /// @param spot  where it stands
    /// @param value which of the two
    record Bool(Spot spot, boolean value) implements JsonValue {
    }

    /// `null`.
    ///
    /// @param spot where it stands
    record Nothing(Spot spot) implements JsonValue {
    }
}
