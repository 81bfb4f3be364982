package org.cstoexplainer.model.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Words;

/// The sources of what is shown, and all sources, each numbered in the order of first use.
///
/// @param subject what is shown
/// @param here    the sources of that
/// @param all     every source
public record SourcesShown(Subject subject, List<Numbered> here, List<Numbered> all) {

    /// Copies the lists.
    public SourcesShown {
        here = List.copyOf(here);
        all = List.copyOf(all);
    }

    /// The sources of what is shown now.
    public static SourcesShown of(AppState state) {
        return new SourcesShown(subject(state), numbered(state.content(), here(state)),
                all(state.content()));
    }

    /// All sources with the numbers they have in the list of all.
    public static List<Numbered> all(Content content) {
        return numbered(content, Stream.concat(SourceUses.cited(content), content.sources().stream().map(Source::id)));
    }

    /// What is shown, as far as it has sources of its own.
    public sealed interface Subject {

        /// A stop of the story.
        ///
        /// @param number its number
        record OfStop(int number) implements Subject {
        }

        /// A card over the stop.
        record OfCard() implements Subject {
        }

        /// A claim of the article.
        ///
        /// @param number its number
        record OfClaim(int number) implements Subject {
        }

        /// A question of the quiz.
        ///
        /// @param number its number
        record OfQuestion(int number) implements Subject {
        }

        /// The whole of a view.
        record OfView() implements Subject {
        }
    }

    /// A source and its number.
    ///
    /// @param number its number in the list, counted from 1
    /// @param source the source
    public record Numbered(int number, Source source) {

        /// Whether what was typed occurs in its title, its publisher or the name of who relays it.
        public boolean matches(String query, Words words) {
            var typed = query.strip().toLowerCase(Locale.ROOT);
            return Stream.concat(Stream.of(source.title(), source.publisher(), source.shortName()),
                            source.quotedBy().stream())
                    .anyMatch(part -> words.of(part).toLowerCase(Locale.ROOT).contains(typed));
        }
    }

    private static Subject subject(AppState state) {
        var reading = ArticleReading.of(state);
        return switch (state.place().view()) {
            case ARTICLE -> reading.open().<Subject>map(claim -> new Subject.OfClaim(reading.number(claim.id())))
                    .orElseGet(Subject.OfView::new);
            case ARTICLE4 -> new Subject.OfView();
            case QUIZ -> QuizReading.of(state).asked().<Subject>map(asked ->
                    new Subject.OfQuestion(QuizReading.of(state).number(asked))).orElseGet(Subject.OfView::new);
            case MEMBERS -> state.place().card() instanceof Card.None ? new Subject.OfView() : new Subject.OfCard();
            case STORY -> state.place().card() instanceof Card.None
                    ? new Subject.OfStop(Route.number(state.content(), state.place().stop())) : new Subject.OfCard();
        };
    }

    private static Stream<SourceId> here(AppState state) {
        var content = state.content();
        return switch (state.place().view()) {
            case ARTICLE -> ArticleReading.of(state).open().map(Stream::of).orElseGet(content.claims()::stream)
                    .flatMap(claim -> claim.sources().stream());
            case ARTICLE4 -> SourcesOf.walk(WalkReading.of(state));
            case QUIZ -> QuizReading.of(state).asked().stream().flatMap(SourcesOf::question);
            case MEMBERS -> state.place().card() instanceof Card.None ? SourcesOf.members(content) : card(state);
            case STORY -> card(state);
        };
    }

    private static Stream<SourceId> card(AppState state) {
        var content = state.content();
        return switch (state.place().card()) {
            case Card.None _ -> SourcesOf.stop(content, content.stop(state.place().stop()));
            case Card.OfCountry(var id) -> SourcesOf.country(content, id);
            case Card.OfEvent(var id) -> content.event(id).sources().stream();
            case Card.OfCase(var id) -> content.one(id).sources().stream();
            case Card.OfOwnCase _ -> Stream.of();
            case Card.OfMap _ -> content.contested().stream().flatMap(place -> place.sources().stream());
        };
    }

    private static List<Numbered> numbered(Content content, Stream<SourceId> ids) {
        Set<SourceId> first = new LinkedHashSet<>(ids.toList());
        var sources = first.stream().map(content::source).toList();
        return IntStream.range(0, sources.size()).mapToObj(i -> new Numbered(i + 1, sources.get(i))).toList();
    }
}
