package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class ArticleReadingTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final ClaimId SC04 = new ClaimId("SC04");

    private static ArticleReading at(String claim) {
        return ArticleReading.of(START.with(START.place().reading(new ClaimId(claim))));
    }

    private static ArticleReading wrong(ArticleReading reading) {
        return new ArticleReading(reading.content(), Optional.of(Verdict.WRONG), reading.open());
    }

    @Test
    void allClaimsAreListedOrThoseWithAVerdict() {
        assertThat(ArticleReading.of(START).listed()).isEqualTo(CONTENT.claims());
        assertThat(ArticleReading.of(START.filtering(Optional.of(Verdict.WRONG))).listed()).extracting(claim -> claim.id().value())
                .containsExactly("SC04", "SC22", "SC30", "SC32");
        assertThat(ArticleReading.of(START).count(Verdict.WRONG)).isEqualTo(4);
        assertThat(ArticleReading.of(START).count(Verdict.MISSING)).isEqualTo(1);
    }

    @Test
    void claimsAreNumberedInTheOrderOfTheArticle() {
        assertThat(at("SC04").number(SC04)).isEqualTo(4);
        assertThat(at("SC04").number(CONTENT.claims().getFirst().id())).isEqualTo(1);
    }

    @Test
    void anOpenClaimHasNeighboursAmongThoseListed() {
        assertThat(at("SC04").open()).map(Claim::id).contains(SC04);
        assertThat(at("SC04").before()).map(Claim::id).contains(new ClaimId("SC03"));
        assertThat(at("SC04").after()).map(Claim::id).contains(new ClaimId("SC05"));
        assertThat(wrong(at("SC22")).before()).map(Claim::id).contains(SC04);
        assertThat(wrong(at("SC22")).after()).map(Claim::id).contains(new ClaimId("SC30"));
        assertThat(wrong(at("SC04")).before()).isEmpty();
        assertThat(wrong(at("SC32")).after()).isEmpty();
    }

    @Test
    void whereNoClaimIsOpenTheFirstComesNext() {
        assertThat(ArticleReading.of(START).after()).contains(CONTENT.claims().getFirst());
        assertThat(ArticleReading.of(START).before()).isEmpty();
        assertThat(at("gone").open()).isEmpty();
    }

    @Test
    void aClaimTellsTheStopsThatStandOnIt() {
        assertThat(at("SC04").stops()).extracting(stop -> stop.id().value()).containsExactly("answer");
        assertThat(ArticleReading.of(START).stops()).isEmpty();
    }

    @Test
    void onlyATextWithoutClaimsIsExplainedByItsNote() {
        assertThat(ArticleReading.of(START).bare()).isEmpty();
        var c = CONTENT;
        var bare = new Content(c.story(), c.chronicle(), c.map(), c.states(), c.atlas(), c.contested(), List.of(), c.numbers(),
                c.forces(), c.positions(), c.precedents(), c.leadership(), c.treaties(), c.cases(), c.quiz(), c.lessons(), c.handout(),
                c.guide(), c.terms(), c.quotations(), c.texts(), c.sources(), c.bodies());
        var note = c.texts().stream().filter(text -> text.id().value().equals("article")).findFirst().orElseThrow().note();
        assertThat(new ArticleReading(bare, Optional.empty(), Optional.empty()).bare()).contains(note);
    }
}
