package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.List;

/// The order of a treaty's steps in numbers. Steps come first, then the ends; since every answer leads to a later one,
/// a single pass finds all that can be reached.
final class Graph {

    private final int steps;
    private final int[] yes;
    private final int[] no;

    private Graph(int steps, int[] yes, int[] no) {
        this.steps = steps;
        this.yes = yes;
        this.no = no;
    }

    /// @throws IndexOutOfBoundsException on use, if an answer leads nowhere; the check of the content refuses that
    static Graph of(Instrument instrument) {
        List<Object> order = new ArrayList<>();
        instrument.steps().forEach(step -> order.add(step.id()));
        instrument.ends().forEach(end -> order.add(end.id()));
        return new Graph(instrument.steps().size(),
                instrument.steps().stream().mapToInt(step -> order.indexOf(target(step.yes()))).toArray(),
                instrument.steps().stream().mapToInt(step -> order.indexOf(target(step.no()))).toArray());
    }

    private static Object target(Next next) {
        return switch (next) {
            case Next.Ask(var step) -> step;
            case Next.Finish(var end) -> end;
        };
    }

    /// What some way through the answers comes to: a bit for each step, and above them one for each end.
    long reached(Answer... answers) {
        var reached = 1L;
        for (var i = 0; i < steps; i++) {
            if ((reached >>> i & 1) == 1) {
                reached |= from(i, answers[i]);
            }
        }
        return reached;
    }

    private long from(int step, Answer answer) {
        return (answer.mayBeYes() ? 1L << yes[step] : 0) | (answer.mayBeNo() ? 1L << no[step] : 0);
    }

    /// The ends that are reached: a bit for each.
    long ends(long reached) {
        return reached >>> steps;
    }
}
