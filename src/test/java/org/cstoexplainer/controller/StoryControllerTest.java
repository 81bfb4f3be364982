package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryControllerTest {

    private static Content content;
    private Store store;
    private Controllers controllers;

    @BeforeAll
    static void read() {
        content = StoryContent.content();
    }

    @BeforeEach
    void begin() {
        store = new Store(Moves.start(content, Settings.first()));
        controllers = Controllers.of(store, new QuietDesk());
    }

    @Test
    void nextGoesThroughAllStopsAndStaysAtTheLast() {
        for (var i = 0; i < 20; i++) {
            controllers.story().next();
        }
        assertThat(store.now().place().stop()).isEqualTo(content.story().stops().getLast().id());
        controllers.story().first();
        controllers.story().previous();
        assertThat(store.now().place().stop()).isEqualTo(content.story().stops().getFirst().id());
    }

    @Test
    void aStopSetsTheMapToItsView() {
        controllers.story().goTo(new StopId("armenia"));
        var view = content.stop(new StopId("armenia")).map();
        assertThat(store.now().map().named()).contains(view);
        assertThat(store.now().map().frame()).isEqualTo(Moves.frame(content.view(view)));
    }

    @Test
    void anotherStopPicksNoLegendEntryOutAnyMore() {
        controllers.map().toggle(Legend.SUSPENDED);
        assertThat(store.now().map().spot()).contains(Legend.SUSPENDED);
        controllers.story().next();
        assertThat(store.now().map().spot()).isEmpty();
    }

    @Test
    void theStateWhoseCardIsOpenNeverStandsBack() {
        controllers.map().toggle(Legend.SUSPENDED);
        assertThat(MapScene.ofStory(store.now()).dimmed(new CountryId("ARM"))).isTrue();
        controllers.story().open(new CountryId("ARM"));
        assertThat(MapScene.ofStory(store.now()).dimmed(new CountryId("ARM"))).isFalse();
        assertThat(MapScene.ofStory(store.now()).dimmed(new CountryId("RUS"))).isTrue();
    }

    @Test
    void aCountryCardLiesOverTheStopAndClosesToIt() {
        controllers.story().goTo(new StopId("armenia"));
        controllers.story().open(new CountryId("ARM"));
        assertThat(store.now().place().card()).isEqualTo(new Card.OfCountry(new CountryId("ARM")));
        assertThat(store.now().place().stop()).isEqualTo(new StopId("armenia"));
        controllers.story().closeCard();
        assertThat(store.now().place().card()).isEqualTo(new Card.None());
    }

    @Test
    void choosingAStateAgainClosesItsCard() {
        controllers.story().open(new CountryId("ARM"));
        controllers.story().open(new CountryId("ARM"));
        assertThat(store.now().place().card()).isEqualTo(new Card.None());
    }

    @Test
    void backAndForwardGoThroughWhereOneWas() {
        var start = store.now().place();
        controllers.story().next();
        controllers.story().open(new EventId("T11"));
        var there = store.now().place();
        controllers.story().show(View.ARTICLE);
        controllers.story().back();
        assertThat(store.now().place()).isEqualTo(there);
        controllers.story().back();
        controllers.story().back();
        assertThat(store.now().place()).isEqualTo(start);
        controllers.story().back();
        assertThat(store.now().place()).isEqualTo(start);
        controllers.story().forward();
        controllers.story().forward();
        assertThat(store.now().place()).isEqualTo(there);
    }

    @Test
    void switchingViewsKeepsTheStopAndTheCard() {
        controllers.story().goTo(new StopId("numbers"));
        controllers.story().open(new CountryId("FRA"));
        controllers.story().show(View.MEMBERS);
        controllers.story().show(View.STORY);
        assertThat(store.now().place().stop()).isEqualTo(new StopId("numbers"));
        assertThat(store.now().place().country()).contains(new CountryId("FRA"));
    }

    @Test
    void goingToAStopClosesWhatLiesOverTheWindow() {
        controllers.overlay().open(new Overlay.Keys());
        controllers.story().goTo(new StopId("war"));
        assertThat(store.now().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void theStopIsRememberedForTheNextStart() {
        controllers.story().goTo(new StopId("macron"));
        assertThat(Moves.start(content, store.now().settings()).place().stop()).isEqualTo(new StopId("macron"));
    }

    @Test
    void playingEndsAtTheLastStop() {
        controllers.story().last();
        controllers.timeline().togglePlay();
        assertThat(store.now().timeline().playing()).isFalse();
        controllers.story().previous();
        controllers.timeline().togglePlay();
        assertThat(store.now().timeline().playing()).isTrue();
        controllers.timeline().advance();
        controllers.timeline().advance();
        assertThat(store.now().timeline().playing()).isFalse();
    }

    @Test
    void lessMotionPausesPlaying() {
        controllers.timeline().togglePlay();
        controllers.settings().toggleMotion();
        assertThat(store.now().timeline().playing()).isFalse();
        controllers.timeline().togglePlay();
        assertThat(store.now().timeline().playing()).isFalse();
    }
}
