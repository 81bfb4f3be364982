package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnCaseControllerTest {

    private static final CountryId ARM = new CountryId("ARM");
    private static final CountryId POL = new CountryId("POL");
    private Store store;
    private Controllers controllers;

    @BeforeEach
    void begin() {
        store = new Store(Moves.start(StoryContent.content(), Settings.first()));
        controllers = Controllers.of(store, new QuietDesk());
    }

    private OwnCase own() {
        return store.now().settings().ownCase();
    }

    @Test
    void whileItsCardIsOpenTheMapPicksItsStates() {
        controllers.own().showOnMap();
        controllers.map().choose(ARM);
        controllers.map().choose(POL);
        assertThat(own().states()).containsExactly(ARM, POL);
        assertThat(store.now().place().card()).isEqualTo(new Card.OfOwnCase());
        assertThat(MapScene.ofStory(store.now()).ofCase().picked()).containsExactlyInAnyOrder(ARM, POL);
        controllers.map().choose(ARM);
        assertThat(own().states()).containsExactly(POL);
    }

    @Test
    void otherwiseTheMapOpensTheCardOfAState() {
        controllers.map().choose(ARM);
        assertThat(store.now().place().card()).isEqualTo(new Card.OfCountry(ARM));
        assertThat(own().states()).isEmpty();
    }

    @Test
    void itIsWalkedUnderItsNameAndItsStateIsAtIssue() {
        controllers.walk().open(new CaseId("kursk-2024"));
        controllers.own().call("A border town");
        controllers.own().toggle(POL);
        controllers.own().toggle(ARM);
        controllers.own().attacked(ARM);
        controllers.walk().openOwn();
        assertThat(store.now().place().view()).isEqualTo(View.ARTICLE4);
        var reading = WalkReading.of(store.now());
        assertThat(reading.chosen()).isEmpty();
        assertThat(reading.own().named()).contains("A border town");
        assertThat(reading.attacked()).containsExactly(ARM);
    }

    @Test
    void openingItAgainKeepsItsAnswers() {
        controllers.walk().openOwn();
        controllers.walk().next();
        var walk = store.now().walk();
        controllers.own().showOnMap();
        controllers.walk().openOwn();
        assertThat(store.now().walk()).isEqualTo(walk);
    }
}
