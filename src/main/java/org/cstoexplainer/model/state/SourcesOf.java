package org.cstoexplainer.model.state;

import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.quiz.Deciding;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.world.StoryState;

/// The sources on which something that is shown stands, in the order of the panel; a source may come twice.
final class SourcesOf {

    private SourcesOf() {
    }

    /// A stop: its own, that of its quotation, those of its chart.
    static Stream<SourceId> stop(Content content, Stop stop) {
        var own = Stream.concat(stop.sources().stream(), stop.quote().stream().map(quote -> quote.source()));
        return Stream.concat(own, stop.chart().stream().flatMap(chart -> chart(content, chart)));
    }

    /// A country: those of its history and its lines, its quotations and its figures.
    static Stream<SourceId> country(Content content, CountryId id) {
        var profile = content.country(id).flatMap(country -> country.profile()).stream();
        return Stream.concat(content.state(id).stream().flatMap(state -> state(content, state)),
                profile.flatMap(found -> Stream.concat(Stream.of(found.population()), found.forces().stream()))
                        .flatMap(figure -> figure.sources().stream()));
    }

    /// A page of a walk: those of its question and evidence; at the outcome, those of the treaty and the case.
    static Stream<SourceId> walk(WalkReading reading) {
        return reading.asked().map(step -> Stream.concat(step.sources().stream(),
                        reading.evidence(step.id()).stream().flatMap(piece -> piece.sources().stream())))
                .orElseGet(() -> Stream.of(reading.instrument().sources().stream(),
                        reading.content().treaties().instruments().stream()
                                .flatMap(one -> one.comparison().sources().stream()),
                        reading.chosen().stream().flatMap(one -> Stream.concat(one.sources().stream(),
                                one.ended().stream().flatMap(ended -> ended.sources().stream()))))
                        .flatMap(part -> part));
    }

    /// A question of the quiz: its own, that of the words that decide it.
    static Stream<SourceId> question(Question question) {
        return Stream.concat(question.sources().stream(), question.deciding().stream().map(Deciding::source));
    }

    /// The membership of all states.
    static Stream<SourceId> members(Content content) {
        return content.states().stream().flatMap(state -> state.sources().stream());
    }

    private static Stream<SourceId> state(Content content, StoryState state) {
        return Stream.of(state.sources().stream(), state.lines().stream().flatMap(line -> line.sources().stream()),
                state.quotes().stream().map(id -> content.quotation(id).source())).flatMap(part -> part);
    }

    private static Stream<SourceId> chart(Content content, Chart chart) {
        return switch (chart) {
            case NUMBERS -> content.numbers().numbers().stream().flatMap(number -> number.sources().stream());
            case FORCES -> content.forces().stream().flatMap(force -> force.sources().stream());
            case PRECEDENTS -> content.precedents().stream().flatMap(precedent -> precedent.sources().stream());
            case POSITIONS -> content.positions().stream().flatMap(position -> position.sources().stream());
            case LEADERS -> Stream.concat(
                    content.leadership().secretaries().stream().flatMap(leader -> leader.sources().stream()),
                    content.leadership().chairs().stream().flatMap(chair -> chair.sources().stream()));
        };
    }
}
