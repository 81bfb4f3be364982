package org.cstoexplainer.model.content;

import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.Leadership;
import org.cstoexplainer.model.forces.NumberChart;
import org.cstoexplainer.model.forces.Position;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.glossary.Term;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.source.BundledText;
import org.cstoexplainer.model.source.Quotation;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.story.Story;
import org.cstoexplainer.model.timeline.Chronicle;
import org.cstoexplainer.model.world.Atlas;
import org.cstoexplainer.model.world.ContestedPlace;
import org.cstoexplainer.model.world.MapSheet;
import org.cstoexplainer.model.world.StoryState;

/// Everything that is read from the content folder and never changes after.
///
/// @param story      `story.json`
/// @param chronicle  `timeline.json`
/// @param map        `map.json`
/// @param states     `members.json`
/// @param atlas      `countries.json`
/// @param contested  `contested.json`
/// @param claims     `claims.json`, in the order of the article
/// @param numbers    `numbers.json`
/// @param forces     `forces.json`
/// @param positions  `positions.json`
/// @param precedents `precedents.json`
/// @param leadership `leaders.json`
/// @param terms      `glossary.json`
/// @param quotations `quotations.json`
/// @param texts      `texts.json`
/// @param sources    `sources.json`
/// @param bodies     the words of each bundled text, paragraphs separated by one blank line
public record Content(Story story, Chronicle chronicle, MapSheet map, List<StoryState> states, Atlas atlas,
        List<ContestedPlace> contested, List<Claim> claims, NumberChart numbers, List<Force> forces,
        List<Position> positions, List<Precedent> precedents, Leadership leadership, List<Term> terms,
        List<Quotation> quotations, List<BundledText> texts, List<Source> sources, Map<TextId, String> bodies) {

    /// Copies the collections.
    public Content {
        states = List.copyOf(states);
        contested = List.copyOf(contested);
        claims = List.copyOf(claims);
        forces = List.copyOf(forces);
        positions = List.copyOf(positions);
        precedents = List.copyOf(precedents);
        terms = List.copyOf(terms);
        quotations = List.copyOf(quotations);
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
        bodies = Map.copyOf(bodies);
    }
}
