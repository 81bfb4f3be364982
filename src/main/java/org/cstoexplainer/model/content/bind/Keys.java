package org.cstoexplainer.model.content.bind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;

/// Compares the keys of an object with those it may have.
///
/// @param known  the keys it may have
/// @param object the object
record Keys(List<String> known, JsonValue.Obj object) {

    /// More are not told of one object.
    private static final int MOST = 250;

    /// A problem for each key that it may not have.
    Stream<Problem> unknown() {
        return object.members().entrySet().stream()
                .filter(member -> !known.contains(member.getKey())).limit(MOST)
                .map(member -> member.getValue().key().problem(Mistake.UNKNOWN_KEY, member.getKey(),
                        String.join(", ", known), Phrases.didYouMean(meant(member.getKey()))));
    }

    /// The problem of a key that it must have and has not. None if it is there in a misspelt form, which is a
    /// problem already.
    Optional<Problem> missing(String key, Shape shape) {
        var misspelt = object.members().keySet().stream().filter(name -> !known.contains(name)).limit(MOST)
                .anyMatch(name -> meant(name).equals(Optional.of(key)));
        return object.members().containsKey(key) || misspelt
                ? Optional.empty()
                : Optional.of(object.spot().problem(Mistake.MISSING_KEY, key, shape.example()));
    }

    private Optional<String> meant(String name) {
        return known.contains(name) ? Optional.empty()
                : Nearest.to(name, known.stream().filter(key -> !object.members().containsKey(key)).toList());
    }
}
