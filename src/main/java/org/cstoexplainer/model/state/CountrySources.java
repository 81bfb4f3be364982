package org.cstoexplainer.model.state;

import java.util.LinkedHashSet;
import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;

/// What the card of a country rests on.
public final class CountrySources {

    private CountrySources() {
    }

    /// The sources of everything on the card, each once, in the order of the card.
    public static List<SourceId> of(Content content, CountryId id) {
        var sources = new LinkedHashSet<SourceId>();
        content.state(id).ifPresent(state -> {
            sources.addAll(state.sources());
            state.lines().forEach(line -> sources.addAll(line.sources()));
            state.quotes().forEach(quote -> sources.add(content.quotation(quote).source()));
        });
        content.country(id).ifPresent(country -> {
            country.profile().ifPresent(profile -> {
                sources.addAll(profile.population().sources());
                profile.forces().ifPresent(forces -> sources.addAll(forces.sources()));
            });
        });
        sources.addAll(content.atlas().natoSources());
        sources.addAll(content.atlas().euSources());
        return List.copyOf(sources);
    }
}
