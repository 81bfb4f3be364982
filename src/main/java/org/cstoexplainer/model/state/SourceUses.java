package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// What each source was used for.
public final class SourceUses {

    private SourceUses() {
    }

    /// What cites a source, stops first, each once.
    public static List<SourceUse> of(Content content, SourceId source) {
        return everything(content).filter(cited -> cited.sources().contains(source)).map(Cited::use).distinct().toList();
    }

    /// Every source that is cited, in the order of the content; a source may come more than once.
    static Stream<SourceId> cited(Content content) {
        return everything(content).flatMap(cited -> cited.sources().stream());
    }

    private static Stream<Cited> everything(Content content) {
        return Stream.of(stops(content), claims(content), events(content), states(content), charts(content),
                leaders(content), texts(content), alliances(content), questions(content)).flatMap(part -> part);
    }

    private static Stream<Cited> stops(Content content) {
        var stops = content.story().stops();
        return IntStream.range(0, stops.size()).mapToObj(i -> new Cited(new SourceUse.OfStop(stops.get(i).id(), i + 1),
                Stream.concat(stops.get(i).sources().stream(), stops.get(i).quote().stream().map(quote -> quote.source()))
                        .toList()));
    }

    private static Stream<Cited> claims(Content content) {
        var claims = content.claims();
        return IntStream.range(0, claims.size()).mapToObj(i -> new Cited(
                new SourceUse.OfClaim(claims.get(i).id(), i + 1), claims.get(i).sources()));
    }

    private static Stream<Cited> questions(Content content) {
        var questions = content.quiz();
        return IntStream.range(0, questions.size()).mapToObj(i -> new Cited(
                new SourceUse.OfQuestion(questions.get(i).id(), i + 1), SourcesOf.question(questions.get(i)).toList()));
    }

    private static Stream<Cited> events(Content content) {
        return content.chronicle().events().stream()
                .map(event -> new Cited(new SourceUse.OfEvent(event.id(), event.title()), event.sources()));
    }

    private static Stream<Cited> states(Content content) {
        return content.states().stream().map(state -> new Cited(
                new SourceUse.OfState(state.state(), name(content, state.state())),
                SourcesOf.country(content, state.state()).toList()));
    }

    private static Stream<Cited> charts(Content content) {
        return Stream.of(
                others(SourceUse.Kind.NUMBER, content.numbers().numbers(), it -> it.who(), it -> it.sources()),
                others(SourceUse.Kind.FORCE, content.forces(), it -> it.name(), it -> it.sources()),
                others(SourceUse.Kind.POSITION, content.positions(), it -> it.actor(), it -> it.sources()),
                others(SourceUse.Kind.PRECEDENT, content.precedents(), it -> it.title(), it -> it.sources()),
                others(SourceUse.Kind.PLACE, content.contested(), it -> it.place(), it -> it.sources()),
                others(SourceUse.Kind.TERM, content.terms(), it -> it.term(), it -> it.sources())).flatMap(part -> part);
    }

    private static Stream<Cited> leaders(Content content) {
        var leadership = content.leadership();
        return Stream.concat(
                others(SourceUse.Kind.LEADER, leadership.secretaries(), it -> it.name(), it -> it.sources()),
                others(SourceUse.Kind.LEADER, leadership.chairs(), it -> name(content, it.state()), it -> it.sources()));
    }

    private static Stream<Cited> texts(Content content) {
        return Stream.concat(
                others(SourceUse.Kind.QUOTATION, content.quotations(), it -> it.speaker(), it -> List.of(it.source())),
                others(SourceUse.Kind.TEXT, content.texts(), it -> it.title(), it -> it.sources()));
    }

    private static Stream<Cited> alliances(Content content) {
        return Stream.of(
                new Cited(new SourceUse.OfOther(SourceUse.Kind.NATO, Optional.empty()), content.atlas().natoSources()),
                new Cited(new SourceUse.OfOther(SourceUse.Kind.EU, Optional.empty()), content.atlas().euSources()));
    }

    private static <T> Stream<Cited> others(SourceUse.Kind kind, List<T> things, Function<T, Wording> name,
            Function<T, List<SourceId>> sources) {
        return things.stream().map(thing -> new Cited(new SourceUse.OfOther(kind, Optional.of(name.apply(thing))),
                sources.apply(thing)));
    }

    private static Wording name(Content content, CountryId id) {
        return content.country(id).map(country -> country.name()).orElseGet(() -> Wording.english(id.value()));
    }

    private record Cited(SourceUse use, List<SourceId> sources) {
    }
}
