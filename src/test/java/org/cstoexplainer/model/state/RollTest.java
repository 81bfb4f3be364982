package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RollTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Words WORDS = Words.in(Lang.EN);

    @ParameterizedTest
    @CsvSource({"1992-05-14,", "1992-05-15, SIGNED", "1994-04-19, SIGNED", "1994-04-20, PARTY", "1999-04-20, LEFT", "2006-08-15, LEFT",
            "2006-08-16, MEMBER", "2012-12-19, SUSPENDED", "2026-02-28, SUSPENDED"})
    void aStatusHoldsFromItsFirstDay(LocalDate day, Status status) {
        assertThat(Roll.status(CONTENT.state(new CountryId("UZB")).orElseThrow(), day)).isEqualTo(Optional.ofNullable(status));
    }

    @Test
    void aYearIsJudgedByItsLastDayOrByTheDayOfTheLastCheck() {
        assertThat(Roll.day(CONTENT, 2025)).isEqualTo("2025-12-31");
        assertThat(Roll.day(CONTENT, 2026)).isEqualTo("2026-02-28");
        assertThat(Roll.firstYear(CONTENT)).isEqualTo(1992);
        assertThat(Roll.lastYear(CONTENT)).isEqualTo(2026);
    }

    @Test
    void statesAreCountedByWhatTheyWere() {
        var day = LocalDate.of(2025, 1, 1);
        assertThat(Roll.count(CONTENT, day, Status.MEMBER)).isEqualTo(5);
        assertThat(Roll.count(CONTENT, day, Status.MEMBER, Status.FROZEN)).isEqualTo(6);
        assertThat(Roll.parties(CONTENT, day)).isEqualTo(6);
        assertThat(Roll.parties(CONTENT, LocalDate.of(1994, 4, 20))).isEqualTo(9);
        assertThat(Roll.parties(CONTENT, LocalDate.of(1994, 4, 19))).isZero();
    }

    @Test
    void theYearsInWhichSomethingChangedAreInOrder() {
        assertThat(Roll.yearsOfChange(CONTENT)).containsExactly(1992, 1993, 1994, 1999, 2003, 2006, 2012, 2024);
        assertThat(Roll.changes(CONTENT, 1993)).extracting(event -> event.id().value()).containsExactly("ME02", "ME03", "ME04");
        assertThat(Roll.changes(CONTENT, 1995)).isEmpty();
        assertThat(Roll.changes(CONTENT, 2002)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992 | signatories in 1992; the treaty is not yet in force
            1993 | signatories in 1993, up from 6
            1994 | parties in 1994, when the treaty entered into force
            1995 | parties in 1995, as in the year before
            1999 | parties in 1999, down from 9
            2003 | members in 2003; until then, parties to the treaty
            2006 | members in 2006, up from 6
            2012 | members in 2012, down from 7
            2024 | members in 2024, one of them frozen
            """)
    void aYearIsToldBesideTheOneBefore(int year, String sentence) {
        assertThat(YearSentence.beside(WORDS, CONTENT, year).replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992 | Year 1992, 6 signatories; the treaty is not yet in force
            1999 | Year 1999, 6 parties to the treaty
            2006 | Year 2006, 7 members
            2024 | Year 2024, 6 members, one of them frozen
            """)
    void theSliderSaysTheYearAndTheNumber(int year, String sentence) {
        assertThat(YearSentence.spoken(WORDS, CONTENT, year)).isEqualTo(sentence);
    }
}
