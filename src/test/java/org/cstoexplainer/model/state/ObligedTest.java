package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
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
}
