package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.stream.Stream;

/// Lists all ways through a treaty.
public final class Walks {

    private Walks() {
    }

    /// Every walk, those with yes first.
    public static Stream<Walk> of(Instrument instrument) {
        return from(instrument, instrument.steps().getFirst(), List.of(), Answers.NONE);
    }

    private static Stream<Walk> from(Instrument instrument, Step step, List<Step> before, Answers answers) {
        var steps = Stream.concat(before.stream(), Stream.of(step)).toList();
        return Stream.of(Answer.YES, Answer.NO).flatMap(answer -> {
            var given = answers.with(step.id(), answer);
            return switch (answer == Answer.YES ? step.yes() : step.no()) {
                case Next.Ask(var next) -> from(instrument, instrument.step(next), steps, given);
                case Next.Finish(var end) -> Stream.of(new Walk(steps, given, instrument.end(end)));
            };
        });
    }
}
