package org.cstoexplainer.model.content.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Problem;

/// What is written down while files are read: problems, strings of note, records and empty lists, with their places.
public final class Ledger {

    /// No file is told more of: a wrong file may hold mistakes without end.
    private static final int MOST_IN_A_FILE = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Class<?>, List<Built<?>>> records = new HashMap<>();
    private final Map<Record, Built<?>> sources = new IdentityHashMap<>();
    private final List<EmptyList> emptyLists = new ArrayList<>();

    /// Writes down a problem.
    public void add(Problem problem) {
        if (counts.merge(problem.file(), 1, Integer::sum) <= MOST_IN_A_FILE) {
            problems.add(problem);
        }
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(EmptyList empty) {
        emptyLists.add(empty);
    }

    void built(Record value, JsonValue.Obj from) {
        var built = new Built<>(value, from);
        records.computeIfAbsent(value.getClass(), _ -> new ArrayList<>()).add(built);
        sources.put(value, built);
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
        return records.getOrDefault(type, List.of()).stream().map(built -> new Built<>(type.cast(built.value()), built.from()))
                .toList();
    }

    /// Where these very records were made.
    @SuppressWarnings("unchecked")
    public <T extends Record> List<Built<T>> of(List<T> values) {
        return values.stream().flatMap(value -> Stream.ofNullable((Built<T>) sources.get(value))).toList();
    }
}
