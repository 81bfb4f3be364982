package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.world.Atlas;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligedTest {

    private static Content content;

    @BeforeAll
    static void read() {
        content = StoryContent.content();
    }

    private static String names(Set<CountryId> states) {
        return states.stream().map(CountryId::value).sorted().collect(Collectors.joining(" "));
    }

    /// The other parties on the day on which it began: Uzbekistan was one in 2010.
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "troops-fired-at, ARM BLR KAZ KGZ TJK", "kursk-2024, ARM BLR KAZ KGZ TJK", "kazakhstan-2022, ARM BLR KGZ RUS TJK",
        "kyrgyzstan-2010, ARM BLR KAZ RUS TJK UZB", "kyrgyz-tajik, ARM BLR KAZ RUS", "armenia-2022, BLR KAZ KGZ RUS TJK"})
    void theOtherPartiesWouldOweHelp(String one, String states) {
        assertThat(names(Obliged.in(content, content.one(new CaseId(one))))).isEqualTo(states);
    }

    @ParameterizedTest
    @CsvSource({"war-in-ukraine", "member-attacked"})
    void nobodyDoesWhereNoPartyIsNamedAsAttacked(String one) {
        assertThat(Obliged.in(content, content.one(new CaseId(one)))).isEmpty();
    }

    @Test
    void inOnesOwnCaseItIsTheOthersOfTheFirstStateThatIsPicked() {
        var start = Moves.start(content, Settings.first().withOwnCase(OwnCase.NONE.toggling(new CountryId("KAZ"))
                .toggling(new CountryId("RUS"))));
        assertThat(Obliged.of(start)).isEmpty();
        assertThat(names(Obliged.of(start.with(start.place().with(new Card.OfOwnCase()))))).isEqualTo("ARM BLR KGZ RUS TJK");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"nato5, FRA, 2023-04-03, -", "nato5, FRA, 2023-04-04, FIN", "nato5, UKR, 2025-01-01, -",
        "eu42-7, FRA, 1994-12-31, -", "eu42-7, FRA, 1995-01-01, FIN", "article4, ARM, 2025-01-01, BLR KAZ KGZ RUS TJK",
        "article4, GEO, 2025-01-01, -"})
    void anAllianceBindsThoseWhoWereInItOnTheDay(String treaty, String attacked, LocalDate day, String others) {
        var few = content.atlas().countries().stream().filter(country -> Set.of("FIN", "FRA",
                "UKR").contains(country.id().value())).toList();
        var c = content;
        var small = new Content(c.story(), c.chronicle(), c.map(), c.states(), new Atlas(List.of(), List.of(), few), c.contested(),
                c.claims(), c.numbers(), c.forces(), c.positions(), c.precedents(), c.leadership(), c.treaties(), c.cases(), c.quiz(),
                c.lessons(), c.handout(), c.guide(), c.terms(), c.quotations(), c.texts(), c.sources(), c.bodies());
        assertThat(names(Obliged.of(small, small.treaties().instrument(new TreatyId(treaty)), List.of(new CountryId(attacked)), day)))
                .isEqualTo(others == null ? "" : others);
    }

    @Test
    void onlyTheCardOfACaseOrOfOnesOwnTellsWhoWouldOweHelp() {
        var start = Moves.start(content, Settings.first().withOwnCase(OwnCase.NONE.toggling(new CountryId("KAZ"))));
        for (var card : List.of(new Card.None(), new Card.OfMap(), new Card.OfCountry(new CountryId("KAZ")))) {
            assertThat(Obliged.of(start.with(start.place().with(card)))).isEmpty();
        }
        assertThat(names(Obliged.of(start.with(start.place().with(new Card.OfCase(new CaseId("kyrgyz-tajik")))))))
                .isEqualTo("ARM BLR KAZ RUS");
    }
}
