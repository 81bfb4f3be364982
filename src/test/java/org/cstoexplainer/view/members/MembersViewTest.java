package org.cstoexplainer.view.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.CountryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersViewTest {

    private final MembersStage stage = new MembersStage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992 | 6 | signatories in 1992; the treaty is not yet in force
            1993 | 9 | signatories in 1993, up from 6
            1994 | 9 | parties in 1994, when the treaty entered into force
            1999 | 6 | parties in 1999, down from 9
            2003 | 6 | members in 2003; until then, parties to the treaty
            2006 | 7 | members in 2006, up from 6
            2007 | 7 | members in 2007, as in the year before
            2012 | 6 | members in 2012, down from 7
            2024 | 6 | members in 2024, one of them frozen
            2026 | 6 | members in 2026, one of them frozen
            """)
    void itSaysHowManyThereWere(int year, String number, String sentence) {
        stage.year(year);
        assertThat(stage.text("members-number")).isEqualTo(number);
        assertThat(stage.text("members-sentence").replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992 | signed 6
            1999 | party 6, left 3
            2006 | member 7, left 2
            2012 | member 6, suspended 1, left 2
            2024 | member 5, frozen 1, suspended 1, left 2
            """)
    void theLegendCountsEachCategory(int year, String counts) {
        stage.year(year);
        var shown = Stream.of("signed", "party", "member", "frozen", "suspended", "left")
                .filter(key -> stage.has("members-legend-" + key))
                .map(key -> key + " " + stage.text("members-legend-" + key, "members-legend-count")).toList();
        assertThat(shown).containsExactly(counts.split(", "));
    }

    @Test
    void theEventsOfTheYearAreListedWithTheirSources() {
        stage.year(1993);
        assertThat(List.of("change-ME02", "change-ME03", "change-ME04", "source-S16")).allMatch(stage::has);
        stage.year(1996);
        assertThat(stage.has("change-ME02")).isFalse();
        assertThat(stage.text("members-changes", "members-none")).isEqualTo("Nothing changed in 1996.");
    }

    @Test
    void aRowTellsItsHistory() {
        assertThat(stage.told("row-UZB")).isEqualTo("Uzbekistan: signed or joined 15 May 1992; party to the treaty from "
                + "20 April 1994; no longer a party from 20 April 1999; member from 16 August 2006; "
                + "membership suspended from 19 December 2012");
    }

    @Test
    void aStateThatIsChosenShowsItsHistory() {
        stage.does(() -> stage.controllers().story().open(new CountryId("ARM")));
        assertThat(stage.has("members-state")).isTrue();
        assertThat(stage.told("history-bar")).startsWith("1992 to February 2026: signed or joined 15 May 1992")
                .endsWith("participation frozen from 22 February 2024");
        stage.fire("members-state-close");
        assertThat(stage.has("members-state")).isFalse();
    }

    @Test
    void theTableHasTheSameDates() {
        stage.does(stage.controllers().settings()::toggleTables);
        assertThat(stage.visible("members-bars")).isFalse();
        assertThat(stage.text("cell-UZB-suspended")).isEqualTo("19 Dec 2012");
        assertThat(stage.text("cell-ARM-frozen")).isEqualTo("22 Feb 2024");
        assertThat(stage.text("cell-GEO-left")).isEqualTo("20 Apr 1999");
        assertThat(stage.text("members-numbers")).contains("9 parties from 20 April 1994", "6 members from 19 December 2012");
    }
}
