package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.search.Target;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class FindControllerTest {

    private static final Content CONTENT = StoryContent.content();

    private final Store store = new Store(Moves.start(CONTENT, Settings.first()).with(new Overlay.Find("word")));
    private final Controllers controllers = Controllers.of(store, new QuietDesk());

    private void choose(Target target) {
        controllers.find().choose(target);
    }

    @Test
    void whatIsTypedIsKept() {
        controllers.find().type("arm");
        assertThat(store.now().overlay()).isEqualTo(new Overlay.Find("arm"));
    }

    @Test
    void aStopIsGoneTo() {
        choose(new Target.ToStop(new StopId("armenia")));
        assertThat(store.now().place().stop()).isEqualTo(new StopId("armenia"));
        assertThat(store.now().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void cardsOpenOverTheStoryAndStayOpen() {
        controllers.story().show(View.MEMBERS);
        choose(new Target.ToCountry(new CountryId("ARM")));
        choose(new Target.ToCountry(new CountryId("ARM")));
        assertThat(store.now().place().view()).isEqualTo(View.STORY);
        assertThat(store.now().place().card()).isEqualTo(new Card.OfCountry(new CountryId("ARM")));
        choose(new Target.ToEvent(new EventId("ME14")));
        assertThat(store.now().place().card()).isEqualTo(new Card.OfEvent(new EventId("ME14")));
        choose(new Target.ToMapNotes());
        assertThat(store.now().place().card()).isEqualTo(new Card.OfMap());
    }

    @Test
    void aClaimIsListedAgainWhereTheFilterLeftItOut() {
        var claim = CONTENT.claim(new ClaimId("SC02"));
        controllers.article().filter(Optional.of(Verdict.RIGHT));
        choose(new Target.ToClaim(claim.id()));
        assertThat(store.now().verdict()).isEmpty();
        assertThat(store.now().place().claim()).contains(claim.id());
        controllers.article().filter(Optional.of(claim.verdict()));
        choose(new Target.ToClaim(claim.id()));
        assertThat(store.now().verdict()).contains(claim.verdict());
    }

    @Test
    void aYearOpensMembersOverTime() {
        choose(new Target.ToYear(2006));
        assertThat(store.now().place().view()).isEqualTo(View.MEMBERS);
        assertThat(store.now().place().year()).isEqualTo(2006);
    }

    @Test
    void aSourceOpensTheDrawerOfAll() {
        choose(new Target.ToSource(new SourceId("S05")));
        assertThat(store.now().overlay()).isEqualTo(new Overlay.Sources(true, Optional.of(new SourceId("S05"))));
    }

    @Test
    void aTermIsExplainedAndFolded() {
        var term = new TermId("G06");
        choose(new Target.ToTerm(term));
        assertThat(store.now().overlay()).isEqualTo(new Overlay.Find("word", Optional.of(term)));
        choose(new Target.ToTerm(term));
        assertThat(store.now().overlay()).isEqualTo(new Overlay.Find("word"));
    }

    @Test
    void tipsLieOverTheStoryAndAreSeenWhenTheyMakeWay() {
        controllers.story().show(View.MEMBERS);
        controllers.overlay().open(new Overlay.Tips());
        assertThat(store.now().place().view()).isEqualTo(View.STORY);
        assertThat(store.now().settings().tipsSeen()).isFalse();
        controllers.overlay().open(new Overlay.Keys());
        assertThat(store.now().settings().tipsSeen()).isTrue();
    }
}
