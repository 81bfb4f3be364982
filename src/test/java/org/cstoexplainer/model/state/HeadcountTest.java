package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountTest {

    private final Content content = StoryContent.content();

    @ParameterizedTest
    @CsvSource(textBlock = """
            1992, 1992, 0, 6
            1993, 1993, 0, 9
            1994, 1998, 9, 0
            1999, 2005, 6, 0
            2006, 2011, 7, 0
            2012, 2026, 6, 0
            """)
    void theNumberOfEachYearIsThatOfTheRecord(int from, int until, long parties, long signed) {
        for (var year = from; year <= until; year++) {
            assertThat(Roll.parties(content, Roll.day(content, year))).as("parties in %s", year).isEqualTo(parties);
            assertThat(Roll.count(content, Roll.day(content, year), Status.SIGNED)).as("signed in %s", year)
                    .isEqualTo(signed);
        }
    }

    @ParameterizedTest
    @CsvSource({"1992, SIGNATORIES", "1993, SIGNATORIES", "1994, PARTIES", "2002, PARTIES", "2003, MEMBERS", "2026, MEMBERS"})
    void partiesAreCalledMembersOnceThereIsAnOrganisation(int year, Headcount.Kind kind) {
        assertThat(Headcount.in(content, year).kind()).isEqualTo(kind);
    }

    @Test
    void armeniaIsCountedThoughItsParticipationIsFrozen() {
        assertThat(Headcount.in(content, 2023)).isEqualTo(new Headcount(6, Headcount.Kind.MEMBERS, 0));
        assertThat(Headcount.in(content, 2024)).isEqualTo(new Headcount(6, Headcount.Kind.MEMBERS, 1));
    }

    @Test
    void theStepsFollowEachOtherWithoutAGapAndChangeTheNumberOrTheForce() {
        var steps = Headcount.steps(content);
        assertThat(steps).extracting(step -> step.count().number()).containsExactly(6L, 7L, 8L, 9L, 9L, 6L, 7L, 6L);
        for (var i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).until());
        }
        assertThat(steps.getFirst().from()).isEqualTo(LocalDate.of(1992, 5, 15));
        assertThat(steps.getLast().until()).isEqualTo(content.story().checked().latest());
        assertThat(steps.get(3).inForce()).isFalse();
        assertThat(steps.get(4).from()).isEqualTo(LocalDate.of(1994, 4, 20));
        assertThat(steps.get(4).inForce()).isTrue();
    }

    @Test
    void somethingHappenedInEachYearOfChange() {
        assertThat(Roll.yearsOfChange(content)).containsExactly(1992, 1993, 1994, 1999, 2003, 2006, 2012, 2024)
                .allSatisfy(year -> assertThat(Roll.changes(content, year)).as("events of %s", year).isNotEmpty());
    }
}
