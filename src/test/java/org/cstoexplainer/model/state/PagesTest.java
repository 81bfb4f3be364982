package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// The pages of a stop on the class screen, and the sources under them.
class PagesTest {

    private static final Content CONTENT = StoryContent.content();

    private static Stop stop(String id) {
        return CONTENT.stop(new StopId(id));
    }

    private static List<String> sources(String stop, StopPage page) {
        return SlideSources.of(CONTENT, stop(stop), page).stream().map(source -> source.id().value()).toList();
    }

    private static List<String> ids(List<SourceId> sources) {
        return sources.stream().map(SourceId::value).toList();
    }

    @Test
    void aStopHasAPageForItsQuotationItsWordsAndItsChart() {
        assertThat(StopPage.of(stop("statement"))).containsExactly(StopPage.QUOTE, StopPage.WORDS);
        assertThat(StopPage.of(stop("war"))).containsExactly(StopPage.WORDS);
        assertThat(StopPage.of(stop("numbers"))).containsExactly(StopPage.NUMBERS_ARTICLE, StopPage.NUMBERS_RECORD);
        assertThat(StopPage.of(stop("forces"))).containsExactly(StopPage.WORDS, StopPage.FORCES);
        assertThat(StopPage.of(stop("requests"))).containsExactly(StopPage.WORDS, StopPage.PRECEDENTS);
        assertThat(StopPage.of(stop("objections"))).containsExactly(StopPage.QUOTE, StopPage.WORDS, StopPage.POSITIONS);
        assertThat(StopPage.of(stop("csto"))).containsExactly(StopPage.WORDS, StopPage.LEADERS);
    }

    @Test
    void threeNumbersOfAColumnAreShownAndTheRestIsCounted() {
        var article = NumbersShown.of(CONTENT.numbers(), TroopNumber.Side.ARTICLE);
        assertThat(article.main()).extracting(TroopNumber::id).containsExactly("N9", "A1");
        assertThat(article.forces()).extracting(TroopNumber::id).containsExactly("A2", "A3", "A4");
        assertThat(article.more()).isZero();
        assertThat(article.dated()).isFalse();
        var record = NumbersShown.of(CONTENT.numbers(), TroopNumber.Side.RECORD);
        assertThat(record.main()).extracting(TroopNumber::id).containsExactly("N2", "N4", "N6");
        assertThat(record.forces()).isEmpty();
        assertThat(record.more()).isEqualTo(5);
        assertThat(record.dated()).isTrue();
    }

    @Test
    void underAQuotationStandsItsSource() {
        assertThat(sources("macron", StopPage.QUOTE)).containsExactly(stop("macron").quote().orElseThrow().source().value());
    }

    @Test
    void underNumbersStandsTheFirstSourceOfEach() {
        assertThat(sources("numbers", StopPage.NUMBERS_ARTICLE)).containsExactly("S01");
        assertThat(sources("numbers", StopPage.NUMBERS_RECORD)).containsExactly("S01", "S87", "S89", "S95");
    }

    @Test
    void underWordsAndOtherChartsStandTheSourcesOfTheStop() {
        for (var page : List.of(StopPage.WORDS, StopPage.FORCES, StopPage.PRECEDENTS, StopPage.POSITIONS, StopPage.LEADERS)) {
            assertThat(sources("csto", page)).isNotEmpty().containsExactlyElementsOf(ids(stop("csto").sources()));
        }
    }

    @Test
    void theCardOfACountryRestsOnEverythingItShowsOnce() {
        var id = new CountryId("ARM");
        var state = CONTENT.state(id).orElseThrow();
        var profile = CONTENT.country(id).flatMap(country -> country.profile()).orElseThrow();
        var wanted = Stream.of(state.sources(), state.lines().stream().flatMap(line -> line.sources().stream()).toList(),
                state.quotes().stream().map(quote -> CONTENT.quotation(quote).source()).toList(), profile.population().sources(),
                profile.forces().orElseThrow().sources(), CONTENT.atlas().natoSources(), CONTENT.atlas().euSources())
                .flatMap(List::stream).distinct().toList();
        assertThat(CountrySources.of(CONTENT, id)).containsExactlyElementsOf(wanted);
    }

    @Test
    void theCardOfAnUnknownCountryRestsOnTheListsOfTheAlliances() {
        assertThat(CountrySources.of(CONTENT, new CountryId("XXX"))).isEqualTo(Stream.concat(CONTENT.atlas().natoSources().stream(),
                CONTENT.atlas().euSources().stream()).distinct().toList());
    }

    @Test
    void aStretchIsDrawnWhileAStateWasInTheTreaty() {
        var spans = Span.of(CONTENT.state(new CountryId("UZB")).orElseThrow(), CONTENT.story().checked().latest());
        assertThat(spans).extracting(Span::status).containsExactly(Status.SIGNED, Status.PARTY, Status.LEFT, Status.MEMBER,
                Status.SUSPENDED);
        assertThat(spans).extracting(Span::drawn).containsExactly(true, true, false, true, false);
        assertThat(spans.get(2).from()).isEqualTo("1999-04-20");
        assertThat(spans.get(2).until()).isEqualTo("2006-08-16");
    }
}
