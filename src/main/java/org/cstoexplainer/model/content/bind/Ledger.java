package org.cstoexplainer.model.content.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Problem;

/// What is written down while files are read: problems, strings of note, records and empty lists, with their places.
public final class Ledger {

    /// No file is told more of: a wrong file may hold mistakes without end.
    private static final int MOST_IN_A_FILE = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /// By themselves: a type has its components once, and there are many thousand strings.
    private final Map<Component, List<Mention>> mentions = new IdentityHashMap<>();
    private final List<Component> mentioned = new ArrayList<>();
    private final Map<Class<?>, List<Built<?>>> records = new HashMap<>();
    private final Map<Class<?>, Map<Object, Built<?>>> sources = new HashMap<>();
    private final List<EmptyList> emptyLists = new ArrayList<>();
    private boolean full;

    /// Writes down a problem.
    public void add(Problem problem) {
        var count = counts.merge(problem.file(), 1, Integer::sum);
        if (count <= MOST_IN_A_FILE) {
            problems.add(problem);
        }
        full |= count >= MOST_IN_A_FILE;
    }

    /// Whether so many problems of a file are written down that it need not be read on.
    boolean full(String file) {
        return full && counts.getOrDefault(file, 0) >= MOST_IN_A_FILE;
    }

    /// Whether there is a file of which not all problems are written down.
    public boolean full() {
        return full;
    }

    void add(Mention mention) {
        mentions.computeIfAbsent(mention.component(), this::first).add(mention);
    }

    private List<Mention> first(Component component) {
        mentioned.add(component);
        return new ArrayList<>();
    }

    void add(EmptyList empty) {
        emptyLists.add(empty);
    }

    void built(Record value, JsonValue.Obj from) {
        records.computeIfAbsent(value.getClass(), _ -> new ArrayList<>()).add(new Built<>(value, from));
    }

    /// The problems so far.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// Every string that is read for such components.
    public Stream<Mention> mentions(Predicate<Component> which) {
        return mentioned.stream().filter(which).flatMap(component -> mentions.get(component).stream());
    }

    /// The lists that hold nothing.
    public Stream<EmptyList> emptyLists() {
        return emptyLists.stream();
    }

    /// Every record of a type that could be built, in the order of the files.
    @SuppressWarnings({"unchecked", "rawtypes"}) // they are written down by their type
    public <T extends Record> List<Built<T>> all(Class<T> type) {
        return Collections.unmodifiableList((List) records.getOrDefault(type, List.of()));
    }

    /// Where these very records were made.
    @SuppressWarnings("unchecked") // each is found by itself
    public <T extends Record> List<Built<T>> of(List<T> values) {
        return values.stream().flatMap(value -> Stream.ofNullable((Built<T>) sources(value.getClass()).get(value))).toList();
    }

    /// The records of a type by themselves; few types are ever asked for.
    private Map<Object, Built<?>> sources(Class<?> type) {
        return sources.computeIfAbsent(type, _ -> {
            Map<Object, Built<?>> found = new IdentityHashMap<>();
            records.getOrDefault(type, List.of()).forEach(built -> found.put(built.value(), built));
            return found;
        });
    }
}
