package org.cstoexplainer.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.state.SourcesShown;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Chronicle;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Words WORDS = Words.in(Lang.EN);

    private static List<Hit> found(String query) {
        return Search.in(CONTENT, WORDS, query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turkiye", "Türkiye", "TÜRKİYE", "  türk ", "türkıye"})
    void caseAndAccentsDoNotMatter(String query) {
        assertThat(found(query)).first().extracting(Hit::title, Hit::kind).containsExactly("Türkiye", Kind.COUNTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…", "--"})
    void nothingIsFoundWhereNoWordIsTyped(String query) {
        assertThat(found(query)).isEmpty();
    }

    @Test
    void nothingIsFoundForWhatIsNowhere() {
        assertThat(found("zzyzx")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            armenia     | COUNTRY | Armenia                     | Country card
            frozen its  | STOP    | Armenia says it has frozen its part | Stop 6
            consensus   | TERM    | Consensus                   | Meaning
            crimea      | PLACE   | Crimea and Sevastopol       | About the map
            bordyuzha   | PERSON  | Nikolai Bordyuzha           | Stop 2
            uzbekistan returns | EVENT | Uzbekistan returns     | Timeline, 16 August 2006
            UK          | COUNTRY | United Kingdom              | Country card
            """)
    void theBestComesFirst(String query, Kind kind, String title, String where) {
        assertThat(found(query)).filteredOn(hit -> hit.kind() == kind).first().extracting(Hit::title, Hit::where)
                .containsExactly(title, where);
    }

    @Test
    void aTitleThatIsWhatWasTypedComesBeforeOneThatBeginsSo() {
        assertThat(found("armenia")).first().extracting(Hit::target).isEqualTo(new Target.ToCountry(new CountryId("ARM")));
    }

    @Test
    void allWordsMustOccurAsBeginningsOfWords() {
        assertThat(found("froz armen")).extracting(Hit::title).contains("Armenia says it has frozen its part");
        assertThat(found("menia")).noneMatch(hit -> hit.title().equals("Armenia"));
        assertThat(found("armenia zzyzx")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1992, 2006, 2026})
    void aYearOfTheHistoryComesFirst(int year) {
        assertThat(found(String.valueOf(year))).first().extracting(Hit::target).isEqualTo(new Target.ToYear(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991", "2027", "200", "20066"})
    void otherNumbersAreNoYears(String query) {
        assertThat(found(query)).noneMatch(hit -> hit.kind() == Kind.YEAR);
    }

    @Test
    void aDateFindsWhatHappened() {
        assertThat(found("16 August 2006")).anySatisfy(hit -> assertThat(hit.title()).isEqualTo("Uzbekistan returns"));
    }

    @Test
    void claimsAndSourcesAreNumberedAsTheyAreListed() {
        assertThat(found("norway")).anySatisfy(hit -> assertThat(hit.where()).isEqualTo("The article, claim 17"));
        var source = SourcesShown.all(CONTENT).get(4);
        assertThat(found(WORDS.of(source.source().title()))).filteredOn(hit -> hit.kind() == Kind.SOURCE).first()
                .extracting(Hit::where).isEqualTo("Source 5");
    }

    @Test
    void aSpeakerLeadsToWhereTheWordsStand() {
        assertThat(found("pashinyan frozen")).filteredOn(hit -> hit.kind() == Kind.PERSON).first()
                .extracting(Hit::target).isIn(new Target.ToStop(new StopId("armenia")),
                        new Target.ToCountry(new CountryId("ARM")));
    }

    @Test
    void theContextHasTheWordsMarked() {
        var hit = found("consensus").stream().filter(one -> one.kind() == Kind.STOP).findFirst().orElseThrow();
        assertThat(hit.context().text()).startsWith("…").endsWith("…");
        assertThat(hit.context().marks()).first().satisfies(mark -> assertThat(
                hit.context().text().substring(mark.start(), mark.end())).isEqualTo("consensus"));
    }

    @Test
    void marksLieApartAndInside() {
        for (var hit : found("c co con")) {
            var end = 0;
            for (var mark : hit.context().marks()) {
                assertThat(mark.start()).isGreaterThanOrEqualTo(end);
                assertThat(mark.end()).isGreaterThan(mark.start()).isLessThanOrEqualTo(hit.context().text().length());
                end = mark.end();
            }
        }
    }

    @Test
    void atMostSixtyAreListed() {
        assertThat(found("the")).hasSize(Search.MOST);
    }

    @Test
    void aTermIsFoundByItsForms() {
        assertThat(found("collective defense")).extracting(Hit::target).contains(new Target.ToTerm(new TermId("G03")));
    }

    @Test
    void cyrillicIsFoundInEitherCase() {
        var content = with(event("Заявление ОДКБ", "Сёстры"));
        assertThat(Search.in(content, WORDS, "одкб")).extracting(Hit::title).contains("Заявление ОДКБ");
        assertThat(Search.in(content, WORDS, "СЕСТРЫ")).extracting(Hit::title).contains("Заявление ОДКБ");
    }

    @Test
    void tenThousandEventsAreSearchedWhileOneTypes() {
        var events = IntStream.range(0, 10_000).mapToObj(i -> event("Event " + i,
                "Something of a usual length happens in a town near Yerevan, and the ministry says that it was number " + i
                        + " of the year; others say it was not.")).toArray(Event[]::new);
        var content = with(events);
        Search.in(content, WORDS, "warm up");
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        assertThat(Search.in(content, WORDS, "ministry 77")).isNotEmpty();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    private static Event event(String title, String text) {
        return new Event(new EventId("X" + title.hashCode()), PartialDate.parse("2024-05-01"), Optional.empty(), Lane.EVENTS,
                ClaimKind.EVENT, Wording.english(title), Optional.empty(), Wording.english(text), List.of(), false,
                Optional.empty(), Grade.CONFIRMED, List.of());
    }

    private static Content with(Event... events) {
        var c = CONTENT;
        return new Content(c.story(), new Chronicle(c.chronicle().eras(), List.of(events)), c.map(), c.states(), c.atlas(),
                c.contested(), c.claims(), c.numbers(), c.forces(), c.positions(), c.precedents(), c.leadership(),
                c.treaties(), c.cases(), c.quiz(), c.lessons(), c.handout(), c.guide(), c.terms(),
                c.quotations(), c.texts(), c.sources(), c.bodies());
    }
}
