package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.SourcesShown.Numbered;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class SourcesShownTest {

    private final AppState start = Moves.start(StoryContent.content(), Settings.first());

    @Test
    void aStopShowsItsSourcesInTheOrderOfItsChips() {
        var stop = start.content().story().stops().getFirst();
        var shown = SourcesShown.of(start);

        assertThat(shown.subject()).isEqualTo(new SourcesShown.Subject.OfStop(1));
        assertThat(shown.here()).extracting(row -> row.source().id()).startsWith(stop.sources().toArray(
                org.cstoexplainer.model.id.SourceId[]::new));
    }

    @Test
    void everySourceIsListedOnceAndNumberedFromOne() {
        var all = SourcesShown.of(start).all();

        assertThat(all).extracting(Numbered::source).containsExactlyInAnyOrderElementsOf(start.content().sources());
        assertThat(all).extracting(Numbered::number).containsExactlyElementsOf(
                IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(all.getFirst().source().id()).isEqualTo(start.content().story().stops().getFirst().sources().getFirst());
    }

    @Test
    void anOpenClaimShowsItsOwn() {
        var claim = start.content().claims().get(21);
        var shown = SourcesShown.of(start.with(start.place().reading(claim.id())));

        assertThat(shown.subject()).isEqualTo(new SourcesShown.Subject.OfClaim(22));
        assertThat(shown.here()).extracting(row -> row.source().id()).containsExactlyElementsOf(claim.sources());
    }

    @Test
    void aCardShowsItsOwn() {
        var state = start.content().state(new CountryId("ARM")).orElseThrow();
        var shown = SourcesShown.of(start.with(start.place().with(new Card.OfCountry(state.state()))));

        assertThat(shown.subject()).isEqualTo(new SourcesShown.Subject.OfCard());
        assertThat(shown.here()).extracting(row -> row.source().id()).containsAll(state.sources());
    }

    @Test
    void aViewWithoutACardShowsAllItStandsOn() {
        var article = SourcesShown.of(start.with(start.place().in(View.ARTICLE)));
        var members = SourcesShown.of(start.with(start.place().in(View.MEMBERS)));

        assertThat(article.subject()).isEqualTo(new SourcesShown.Subject.OfView());
        assertThat(article.here()).isNotEmpty();
        assertThat(members.here()).isNotEmpty();
    }

    @Test
    void aSourceIsFoundByTitlePublisherAndRelay() {
        var words = Words.in(Lang.EN);
        var all = SourcesShown.of(start).all();

        assertThat(all).filteredOn(row -> row.matches(" kyiv INDEPENDENT", words)).isNotEmpty();
        assertThat(all).filteredOn(row -> row.matches("newsme", words)).isNotEmpty();
        assertThat(all).allMatch(row -> row.matches("", words));
        assertThat(all).noneMatch(row -> row.matches("Atlantis", words));
    }

    @Test
    void theArticleStepsWithinWhatIsListed() {
        var wrong = ArticleReading.of(start.filtering(java.util.Optional.of(org.cstoexplainer.model.press.Verdict.WRONG))
                .with(start.place().reading(new ClaimId("SC22"))));

        assertThat(wrong.listed()).hasSize(4);
        assertThat(wrong.before().map(claim -> wrong.number(claim.id()))).contains(4);
        assertThat(wrong.after().map(claim -> wrong.number(claim.id()))).contains(30);
        assertThat(wrong.stops()).hasSize(1);
    }
}
