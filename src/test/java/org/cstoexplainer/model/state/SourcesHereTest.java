package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each screen rests on, and what rests on a source.
class SourcesHereTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());

    private static List<SourceId> here(AppState state) {
        return SourcesShown.of(state).here().stream().map(one -> one.source().id()).toList();
    }

    private static List<SourceId> here(Card card) {
        return here(START.with(START.place().with(card)));
    }

    private static List<SourceId> chart(String stop) {
        return switch (stop) {
            case "numbers" -> all(CONTENT.numbers().numbers().stream().map(one -> one.sources()));
            case "forces" -> all(CONTENT.forces().stream().map(one -> one.sources()));
            case "requests" -> all(CONTENT.precedents().stream().map(one -> one.sources()));
            case "objections" -> all(CONTENT.positions().stream().map(one -> one.sources()));
            case "csto" -> all(Stream.concat(CONTENT.leadership().secretaries().stream().map(one -> one.sources()),
                    CONTENT.leadership().chairs().stream().map(one -> one.sources())));
            default -> List.of();
        };
    }

    private static List<SourceId> all(Stream<List<SourceId>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({"numbers", "forces", "requests", "objections", "csto", "war", "macron"})
    void aStopRestsOnItsOwnSourcesItsQuotationAndItsChart(String id) {
        var stop = CONTENT.stop(new StopId(id));
        var quote = stop.quote().map(it -> List.of(it.source())).orElse(List.of());
        assertThat(here(START.with(START.place().at(stop.id())))).isEqualTo(all(Stream.of(stop.sources(), quote, chart(id))));
    }

    @Test
    void theCardOfACountryRestsOnItsHistoryItsQuotationsAndItsFigures() {
        var armenia = new CountryId("ARM");
        var state = CONTENT.state(armenia).orElseThrow();
        var profile = CONTENT.country(armenia).flatMap(country -> country.profile()).orElseThrow();
        assertThat(here(new Card.OfCountry(armenia))).isEqualTo(all(Stream.of(Stream.of(state.sources()),
                state.lines().stream().map(line -> line.sources()),
                state.quotes().stream().map(quote -> List.of(CONTENT.quotation(quote).source())),
                Stream.of(profile.population().sources(), profile.forces().orElseThrow().sources())).flatMap(it -> it)));
    }

    @Test
    void otherCardsRestOnWhatTheyTell() {
        assertThat(here(new Card.OfEvent(new EventId("T25")))).isEqualTo(CONTENT.event(new EventId("T25")).sources());
        assertThat(here(new Card.OfCase(new CaseId("kursk-2024")))).isEqualTo(CONTENT.one(new CaseId("kursk-2024")).sources());
        assertThat(here(new Card.OfOwnCase())).isEmpty();
        assertThat(here(new Card.OfMap())).isEqualTo(all(CONTENT.contested().stream().map(place -> place.sources())));
        assertThat(here(START.with(START.place().in(View.MEMBERS)))).isEqualTo(all(CONTENT.states().stream().map(one -> one.sources())));
    }

    @Test
    void aQuestionOfTheWalkRestsOnItsOwnSourcesAndItsEvidence() {
        var threat = START.with(START.place().in(View.ARTICLE4)).with(START.walk().at(new StepId("threat")));
        var reading = WalkReading.of(threat);
        assertThat(here(threat)).isEqualTo(all(Stream.concat(Stream.of(reading.asked().orElseThrow().sources()),
                reading.evidence(new StepId("threat")).stream().map(piece -> piece.sources()))));
    }

    @Test
    void theOutcomeRestsOnTheTreatiesAndTheCase() {
        var kursk = WalkSteps.enter(START, new CaseId("kursk-2024"), false).at(new WalkPage.Outcome());
        var one = CONTENT.one(new CaseId("kursk-2024"));
        var wanted = new ArrayList<>(List.of(CONTENT.treaties().instruments().getFirst().sources()));
        CONTENT.treaties().instruments().forEach(treaty -> wanted.add(treaty.comparison().sources()));
        wanted.add(one.sources());
        wanted.add(one.ended().orElseThrow().sources());
        assertThat(here(START.with(START.place().in(View.ARTICLE4)).with(kursk))).isEqualTo(all(wanted.stream()));
    }

    @Test
    void everyUseOfASourceIsToldInTheOrderOfTheContent() {
        var tiny = TinyContent.content();
        assertThat(SourceUses.of(tiny, new SourceId("S01"))).containsExactly(new SourceUse.OfStop(new StopId("statement"), 2),
                new SourceUse.OfClaim(new ClaimId("C1"), 1), event("T02", "Help was asked for"), event("T03", "Armenia speaks of a freeze"),
                event("T04", "Troops are spoken of"), state("ARM", "Armenia"), state("RUS", "Russia"),
                other(SourceUse.Kind.NUMBER, "The article"), other(SourceUse.Kind.NUMBER, "Ukraine’s president"),
                other(SourceUse.Kind.POSITION, "France"), other(SourceUse.Kind.POSITION, "The European Union"),
                other(SourceUse.Kind.PRECEDENT, "Peacekeepers in 2022"), other(SourceUse.Kind.PRECEDENT, "Armenia’s request of 2022"),
                other(SourceUse.Kind.PLACE, "Crimea"), other(SourceUse.Kind.QUOTATION, "The prime minister of Armenia"),
                other(SourceUse.Kind.TEXT, "The article"), new SourceUse.OfOther(SourceUse.Kind.NATO, Optional.empty()),
                new SourceUse.OfOther(SourceUse.Kind.EU, Optional.empty()), new SourceUse.OfQuestion(new QuestionId("Q01"), 1));
        assertThat(SourceUses.of(tiny, new SourceId("S02"))).containsExactly(new SourceUse.OfStop(new StopId("treaty"), 1),
                new SourceUse.OfClaim(new ClaimId("C2"), 2), new SourceUse.OfClaim(new ClaimId("C3"), 3), event("T01", "Treaty signed"),
                state("ARM", "Armenia"), state("RUS", "Russia"), state("GEO", "Georgia"), state("UKR", "Ukraine"),
                other(SourceUse.Kind.FORCE, "Rapid reaction force"), other(SourceUse.Kind.FORCE, "Peacekeepers"),
                other(SourceUse.Kind.TERM, "casus foederis"), other(SourceUse.Kind.LEADER, "The first secretary"),
                other(SourceUse.Kind.LEADER, "The second secretary"), other(SourceUse.Kind.LEADER, "Armenia"),
                other(SourceUse.Kind.LEADER, "Russia"), other(SourceUse.Kind.QUOTATION, "The envoy of the alliance"),
                other(SourceUse.Kind.TEXT, "The treaty, Article 4"), new SourceUse.OfQuestion(new QuestionId("Q01"), 1));
    }

    @Test
    void theListOfAllSourcesBeginsWithThoseThatAreCitedFirst() {
        assertThat(SourcesShown.all(TinyContent.content())).extracting(one -> one.number() + " " + one.source().id())
                .containsExactly("1 S02", "2 S01");
    }

    private static SourceUse event(String id, String title) {
        return new SourceUse.OfEvent(new EventId(id), Wording.english(title));
    }

    private static SourceUse state(String id, String name) {
        return new SourceUse.OfState(new CountryId(id), Wording.english(name));
    }

    private static SourceUse other(SourceUse.Kind kind, String name) {
        return new SourceUse.OfOther(kind, Optional.of(Wording.english(name)));
    }
}
