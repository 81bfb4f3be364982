package org.cstoexplainer.model.content.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Problem;

/// What is written down while files are read: problems, strings of note, records and empty lists, with their places.
public final class Ledger {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Built<?>> records = new ArrayList<>();
    private final List<EmptyList> emptyLists = new ArrayList<>();

    /// Writes down a problem.
    public void add(Problem problem) {
        problems.add(problem);
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(EmptyList empty) {
        emptyLists.add(empty);
    }

    void built(Record value, JsonValue.Obj from) {
        records.add(new Built<>(value, from));
    }

    /// The problems so far.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Every string of a type.
    public Stream<Mention> mentions(Class<?> type) {
        return mentions.stream().filter(mention -> mention.type() == type);
    }

    /// Every string.
    public Stream<Mention> mentions() {
        return mentions.stream();
    }

    /// The lists that hold nothing.
    public Stream<EmptyList> emptyLists() {
        return emptyLists.stream();
    }

    /// Every record of a type that could be built, in the order of the files.
    public <T extends Record> List<Built<T>> all(Class<T> type) {
        return records.stream().filter(built -> type.isInstance(built.value()))
                .map(built -> new Built<>(type.cast(built.value()), built.from())).toList();
    }

    /// Where these very records were made.
    @SuppressWarnings("unchecked")
    public <T extends Record> List<Built<T>> of(List<T> values) {
        return values.stream()
                .flatMap(value -> records.stream().filter(built -> built.value() == value))
                .map(built -> (Built<T>) built).toList();
    }
}
