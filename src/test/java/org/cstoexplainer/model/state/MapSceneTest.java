package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class MapSceneTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final String[] CRIMEA = {"UA-43", "UA-40"};
    private static final String[] REGIONS = {"UA-14", "UA-09", "UA-23", "UA-65"};

    private static Set<CountryId> ids(String... states) {
        return Stream.of(states).map(CountryId::new).collect(Collectors.toSet());
    }

    private static MapScene with(Card card) {
        return MapScene.ofStory(START.with(START.place().with(card)));
    }

    private static MapScene in(int year) {
        return MapScene.ofMembers(START.with(START.place().in(year)));
    }

    private static List<String> sentences(MapScene scene, String... states) {
        return Stream.of(states).map(state -> scene.sentence(new CountryId(state))).toList();
    }

    @Test
    void theStoryShowsEveryStateAsItIsToday() {
        var scene = MapScene.ofStory(START);
        assertThat(scene.fills()).hasSize(12).containsEntry(new CountryId("ARM"), Legend.FROZEN)
                .containsEntry(new CountryId("RUS"), Legend.MEMBER).containsEntry(new CountryId("UZB"), Legend.SUSPENDED)
                .containsEntry(new CountryId("GEO"), Legend.LEFT).containsEntry(new CountryId("UKR"), Legend.UKRAINE)
                .containsEntry(new CountryId("GBR"), Legend.PROPOSER);
        assertThat(scene.count(Legend.MEMBER)).isEqualTo(5);
        assertThat(scene.claimed()).containsExactlyInAnyOrder("UA-43", "UA-40", "UA-14", "UA-09", "UA-23", "UA-65");
        assertThat(scene.latent()).isEmpty();
        assertThat(scene.parties()).isFalse();
        assertThat(scene.chips()).contains(new ViewId("whole"));
        assertThat(sentences(scene, "RUS", "ARM", "UKR", "USA", "FRA", "UZB")).containsExactly("map.chip.member", "map.chip.frozen",
                "map.chip.ukraine", "map.chip.none", "map.chip.proposer", "map.chip.suspended");
    }

    @Test
    void thoseWhomTheStopOrTheCardIsAboutAreLit() {
        assertThat(with(new Card.None()).lit()).isEqualTo(ids("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UKR", "GBR", "FRA"));
        assertThat(with(new Card.OfEvent(new EventId("T02"))).lit()).isEqualTo(ids("KAZ"));
        assertThat(with(new Card.OfCase(new CaseId("kursk-2024"))).lit()).isEqualTo(ids("RUS", "UKR"));
        assertThat(with(new Card.OfMap()).lit()).isEqualTo(with(new Card.None()).lit());
        assertThat(with(new Card.OfCountry(new CountryId("ARM"))).selected()).contains(new CountryId("ARM"));
        assertThat(with(new Card.None()).selected()).isEmpty();
    }

    @Test
    void inOnesOwnCaseThePickedStatesAreLit() {
        var own = START.with(START.place().with(new Card.OfOwnCase()))
                .with(START.settings().withOwnCase(new OwnCase("", List.of(new CountryId("KAZ"), new CountryId("POL")))));
        var scene = MapScene.ofStory(own);
        assertThat(scene.lit()).isEqualTo(ids("KAZ", "POL"));
        assertThat(scene.ofCase().picked()).isEqualTo(ids("KAZ", "POL"));
        assertThat(scene.ofCase().obliged()).isEqualTo(ids("ARM", "BLR", "KGZ", "RUS", "TJK"));
        assertThat(scene.ofCase().places()).isEmpty();
        assertThat(scene.fills()).isEqualTo(MapScene.ofStory(START).fills());
    }

    @Test
    void aCaseShowsItsStatesAndThoseWhoWouldOweHelp() {
        var ofCase = with(new Card.OfCase(new CaseId("kursk-2024"))).ofCase();
        assertThat(ofCase.states()).isEqualTo(ids("RUS", "UKR"));
        assertThat(ofCase.obliged()).isEqualTo(ids("ARM", "BLR", "KAZ", "KGZ", "TJK"));
        assertThat(ofCase.places()).isEqualTo(CONTENT.one(new CaseId("kursk-2024")).places());
        assertThat(ofCase.picked()).isEmpty();
        assertThat(Stream.of("UKR", "KAZ", "GBR").map(id -> ofCase.concerns(new CountryId(id)))).containsExactly(true, true, false);
        assertThat(with(new Card.OfMap()).ofCase()).isEqualTo(OfCase.NONE);
    }

    @Test
    void beforeThereWasAnOrganisationMembersAreParties() {
        assertThat(in(1999).parties()).isTrue();
        assertThat(sentences(in(1999), "RUS", "GEO", "UKR", "FRA")).containsExactly("map.chip.party", "map.chip.left", "map.chip.none",
                "map.chip.none");
        assertThat(in(2003).parties()).isFalse();
        assertThat(sentences(in(1992), "RUS", "GEO")).containsExactly("map.chip.signed", "map.chip.none");
        assertThat(in(2006).count(Legend.MEMBER)).isEqualTo(7);
        assertThat(in(2006).chips()).contains(new ViewId("members"));
        assertThat(in(2006).lit()).isEmpty();
    }

    @Test
    void whatIsClaimedIsHatchedFromItsYearOn() {
        assertThat(in(2013).claimed()).isEmpty();
        assertThat(in(2013).latent()).contains(CRIMEA).contains(REGIONS).hasSize(6);
        assertThat(in(2014).claimed()).containsExactlyInAnyOrder(CRIMEA);
        assertThat(in(2014).latent()).containsExactlyInAnyOrder(REGIONS);
        assertThat(in(2022).claimed()).contains(CRIMEA).contains(REGIONS).hasSize(6);
        assertThat(in(2022).latent()).isEmpty();
    }

    @Test
    void thoseBesideAPickedOutEntryStandBack() {
        var left = MapScene.ofStory(START.with(START.map().toggling(Legend.LEFT)));
        assertThat(Stream.of("GEO", "AZE", "RUS", "UKR").map(id -> left.dimmed(new CountryId(id)))).containsExactly(false, false, true,
                true);
        var claimed = MapScene.ofStory(START.with(START.map().toggling(Legend.CLAIMED)));
        assertThat(Stream.of("UKR", "RUS").map(id -> claimed.dimmed(new CountryId(id)))).containsExactly(false, true);
        assertThat(MapScene.ofStory(START).dimmed(new CountryId("RUS"))).isFalse();
        var open = START.with(START.map().toggling(Legend.LEFT)).with(START.place().with(new Card.OfCountry(new CountryId("RUS"))));
        assertThat(Stream.of("RUS", "KAZ").map(id -> MapScene.ofStory(open).dimmed(new CountryId(id)))).containsExactly(false, true);
    }

    @Test
    void theLegendOfAViewHasWhatTheViewShows() {
        var ukraine = MapScene.ofStop(CONTENT, CONTENT.stop(new StopId("war")));
        assertThat(Legend.ofStory()).filteredOn(entry -> ukraine.shows(CONTENT, entry))
                .containsExactly(Legend.MEMBER, Legend.UKRAINE, Legend.CLAIMED);
        var moved = MapScene.ofStory(START.with(START.map().at(new Frame(new Point(0, 0), 10, 10, 0))));
        assertThat(moved.chips()).isEmpty();
        assertThat(Legend.values()).allMatch(entry -> moved.shows(CONTENT, entry));
    }

    @Test
    void besideAStopTheMapShowsItsViewWhateverIsShownElsewhere() {
        var scene = MapScene.ofStop(CONTENT, CONTENT.stop(new StopId("left")));
        assertThat(scene.lit()).isEqualTo(ids("AZE", "GEO", "UZB"));
        assertThat(scene.chips()).contains(new ViewId("central-asia"));
        assertThat(scene.spot()).isEqualTo(Optional.empty());
        assertThat(scene.ofCase()).isEqualTo(OfCase.NONE);
    }
}
