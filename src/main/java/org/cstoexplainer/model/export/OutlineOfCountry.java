package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.CountrySources;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.world.Country;
import org.cstoexplainer.model.world.Figure;
import org.cstoexplainer.model.world.Profile;
import org.cstoexplainer.model.world.StoryState;

/// The card of a country.
final class OutlineOfCountry {

    private OutlineOfCountry() {
    }

    static void write(CountryId id, AppState state, OutlinePen pen) {
        var content = state.content();
        var country = content.country(id);
        pen.heading(2, pen.say("outline.card", pen.say("card.country"), pen.name(id)));
        content.state(id).ifPresent(story -> story(story, pen));
        country.flatMap(Country::profile).ifPresent(profile -> profile(profile, pen));
        pen.paragraph(alliances(country, content.state(id), pen));
        pen.sources(CountrySources.of(content, id));
    }

    private static void story(StoryState story, OutlinePen pen) {
        pen.paragraph(pen.of(story.summary()));
        history(story, pen);
        pen.list(story.lines().stream().map(line -> pen.say("outline.dated", pen.brief(line.date()), pen.of(line.text())))
                .toList());
        story.quotes().stream().map(pen.content()::quotation).forEach(quote -> pen.quote(quote.words(),
                pen.of(quote.speaker()) + ", " + pen.brief(quote.date())));
        story.mayHaveChanged().ifPresent(note -> pen.paragraph(pen.say("outline.mayHaveChanged", pen.of(note))));
    }

    /// What a state was since when.
    static void history(StoryState story, OutlinePen pen) {
        pen.list(Span.of(story, pen.content().story().checked().latest()).stream().map(span ->
                pen.say("members.line." + OutlinePen.key(span.status()), pen.full(span.start()))).toList());
    }

    private static void profile(Profile profile, OutlinePen pen) {
        var rows = new ArrayList<String>();
        rows.add(row("card.official", pen.of(profile.official()), pen));
        rows.add(row("card.capital", pen.of(profile.capital()), pen));
        rows.add(row("card.population", figure(profile.population(), pen), pen));
        profile.forces().ifPresent(forces -> rows.add(row("card.forces", figure(forces, pen), pen)));
        pen.list(rows);
    }

    private static String row(String key, String value, OutlinePen pen) {
        return pen.say("outline.dated", pen.say(key), value);
    }

    private static String figure(Figure figure, OutlinePen pen) {
        return pen.say("card.figure", pen.of(figure.text()), pen.full(figure.date()));
    }

    private static String alliances(Optional<Country> country, Optional<StoryState> story, OutlinePen pen) {
        var sentences = new ArrayList<>(List.of(since("nato", country.flatMap(Country::nato), pen),
                since("eu", country.flatMap(Country::eu), pen)));
        if (story.map(StoryState::segments).orElse(List.of()).isEmpty()) {
            sentences.add(pen.say("card.csto.no"));
        }
        return String.join(" ", sentences);
    }

    private static String since(String organisation, Optional<PartialDate> date, OutlinePen pen) {
        return date.map(day -> pen.say("card." + organisation + ".since", String.valueOf(day.year())))
                .orElseGet(() -> pen.say("card." + organisation + ".no"));
    }
}
