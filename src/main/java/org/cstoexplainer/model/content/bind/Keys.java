package org.cstoexplainer.model.content.bind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;

/// Compares the keys of an object with those it may have.
///
/// @param known  the keys it may have
/// @param absent those of them that it has not
/// @param object the object
record Keys(List<String> known, List<String> absent, JsonValue.Obj object) {

    /// More are not told of one object.
    private static final int MOST = 250;

    /// The keys that an object may have, and the object.
    static Keys of(List<String> known, JsonValue.Obj object) {
        return new Keys(known, known.stream().filter(key -> object.member(key).isEmpty()).toList(), object);
    }

    /// The keys of an object that is read as a record, and those it has besides.
    static Keys of(List<Slot> slots, List<String> more, JsonValue.Obj object) {
        return of(Stream.concat(more.stream(), slots.stream().map(Slot::name)).toList(), object);
    }

    /// A problem for each key that it may not have, and for each that it must have and has not.
    Stream<Problem> problems(List<Slot> slots) {
        return Stream.concat(unknown(), slots.stream().filter(slot -> !slot.optional())
                .flatMap(slot -> missing(slot.name(), slot.shape()).stream()));
    }

    /// A problem for each key that it may not have.
    Stream<Problem> unknown() {
        return strange().map(member -> member.key().problem(Mistake.UNKNOWN_KEY, member.name(), String.join(", ", known),
                Phrases.didYouMean(Nearest.to(member.name(), absent))));
    }

    /// The problem of a key that it must have and has not. None if it is there in a misspelt form, which is a
    /// problem already.
    Optional<Problem> missing(String key, Shape shape) {
        return absent.contains(key) && strange().noneMatch(member -> Nearest.to(member.name(), absent).equals(Optional.of(key)))
                ? Optional.of(object.spot().problem(Mistake.MISSING_KEY, key, shape.example()))
                : Optional.empty();
    }

    private Stream<Member> strange() {
        return object.members().stream().filter(member -> !known.contains(member.name()))
                .filter(member -> !object.whole() || !member.named(Binder.SCHEMA)).limit(MOST);
    }
}
