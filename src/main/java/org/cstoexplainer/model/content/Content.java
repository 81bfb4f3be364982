package org.cstoexplainer.model.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.Leadership;
import org.cstoexplainer.model.forces.NumberChart;
import org.cstoexplainer.model.forces.Position;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.glossary.Term;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.QuotationId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.lesson.Guide;
import org.cstoexplainer.model.lesson.Handout;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.source.BundledText;
import org.cstoexplainer.model.source.Quotation;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.story.Story;
import org.cstoexplainer.model.timeline.Chronicle;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.treaty.Treaties;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.world.Atlas;
import org.cstoexplainer.model.world.ContestedPlace;
import org.cstoexplainer.model.world.Country;
import org.cstoexplainer.model.world.MapSheet;
import org.cstoexplainer.model.world.MapView;
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
/// @param treaties   `treaties.json` and the files it names
/// @param cases      `cases.json`
/// @param quiz       `quiz.json`
/// @param lessons    `lessons.json`
/// @param handout    `handout.json`
/// @param guide      `guide.json`
/// @param terms      `glossary.json`
/// @param quotations `quotations.json`
/// @param texts      `texts.json`
/// @param sources    `sources.json`
/// @param bodies     the words of each bundled text, paragraphs separated by one blank line
public record Content(Story story, Chronicle chronicle, MapSheet map, List<StoryState> states, Atlas atlas,
        List<ContestedPlace> contested, List<Claim> claims, NumberChart numbers, List<Force> forces,
        List<Position> positions, List<Precedent> precedents, Leadership leadership, Treaties treaties,
        List<Case> cases, List<Question> quiz, List<Lesson> lessons, Handout handout, Guide guide, List<Term> terms,
        List<Quotation> quotations, List<BundledText> texts, List<Source> sources, Map<TextId, String> bodies) {

    /// Copies the collections.
    public Content {
        states = List.copyOf(states);
        contested = List.copyOf(contested);
        claims = List.copyOf(claims);
        forces = List.copyOf(forces);
        positions = List.copyOf(positions);
        precedents = List.copyOf(precedents);
        cases = List.copyOf(cases);
        quiz = List.copyOf(quiz);
        lessons = List.copyOf(lessons);
        terms = List.copyOf(terms);
        quotations = List.copyOf(quotations);
        texts = List.copyOf(texts);
        sources = List.copyOf(sources);
        bodies = Map.copyOf(bodies);
    }

    /// The stop with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Stop stop(StopId id) {
        return story.stops().stream().filter(stop -> stop.id().equals(id)).findFirst().orElseThrow();
    }

    /// The event with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Event event(EventId id) {
        return chronicle.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow();
    }

    /// The case with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Case one(CaseId id) {
        return cases.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// The question with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Question question(QuestionId id) {
        return quiz.stream().filter(question -> question.id().equals(id)).findFirst().orElseThrow();
    }

    /// The source with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Source source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    /// The claim with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Claim claim(ClaimId id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
    }

    /// The quotation with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Quotation quotation(QuotationId id) {
        return quotations.stream().filter(quotation -> quotation.id().equals(id)).findFirst().orElseThrow();
    }

    /// The view of the map with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public MapView view(ViewId id) {
        return map.views().stream().filter(view -> view.id().equals(id)).findFirst().orElseThrow();
    }

    /// The country with that key, if the atlas has it.
    public Optional<Country> country(CountryId id) {
        return atlas.countries().stream().filter(country -> country.id().equals(id)).findFirst();
    }

    /// The state of the story with that key, if the country is one.
    public Optional<StoryState> state(CountryId id) {
        return states.stream().filter(state -> state.state().equals(id)).findFirst();
    }
}
