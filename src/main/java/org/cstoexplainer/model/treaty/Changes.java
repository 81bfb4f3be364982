package org.cstoexplainer.model.treaty;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What would have to be different for the answers to lead elsewhere.
///
/// A *change* turns up to [#MOST] answers into another yes or no. Its *outcome* is the set of ends that the answers then
/// allow. A change is *minimal* if its outcome is not the present one and no part of the change has that outcome by
/// itself. So every answer in a minimal change is needed for where it leads, and all smallest ways to each other outcome
/// are found.
public final class Changes {

    /// How many answers a change may touch.
    public static final int MOST = 3;

    private static final Comparator<Change> ORDER = Comparator
            .comparingInt((Change change) -> change.flips().size()).thenComparing(change -> !change.turns());

    private final Instrument instrument;
    private final Answers answers;
    private final Graph graph;
    private final Answer[] given;
    private final Answer effect;

    private Changes(Instrument instrument, Answers answers) {
        this.instrument = instrument;
        this.answers = answers;
        this.graph = Graph.of(instrument);
        this.given = answers.inOrder(instrument);
        this.effect = effect(Assessment.ends(instrument, graph.ends(graph.reached(given))));
    }

    /// All minimal changes: those with fewer answers first; among these, those that turn what the headline speaks of;
    /// then in the order of the steps, yes before no.
    public static List<Change> minimal(Instrument instrument, Answers answers) {
        var changes = new Changes(instrument, answers);
        return new ChangeSearch(changes.graph, changes.given).minimal(MOST).stream().map(changes::change).sorted(ORDER)
                .toList();
    }

    private Change change(int... flips) {
        var next = given.clone();
        var all = answers;
        for (var flip : flips) {
            next[ChangeSearch.step(flip)] = ChangeSearch.to(flip);
            all = all.with(step(flip).id(), ChangeSearch.to(flip));
        }
        var reached = graph.reached(next);
        var ends = Assessment.ends(instrument, graph.ends(reached));
        return new Change(IntStream.of(flips).mapToObj(this::flip).toList(), all, ends,
                Assessment.path(instrument, reached, next), effect(ends) != effect);
    }

    private Flip flip(int flip) {
        return new Flip(step(flip), given[ChangeSearch.step(flip)], ChangeSearch.to(flip));
    }

    private Step step(int flip) {
        return instrument.steps().get(ChangeSearch.step(flip));
    }

    /// How what the headline speaks of stands at these ends.
    private Answer effect(List<End> ends) {
        var id = instrument.effect().id();
        var bring = ends.stream().filter(end -> end.brings().contains(id)).count();
        if (bring == 0) {
            return Answer.NO;
        }
        return bring == ends.size() ? Answer.YES : Answer.UNKNOWN;
    }
}
