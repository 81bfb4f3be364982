package org.cstoexplainer.model.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void atFirstNoHandIsCounted() {
        assertThat(Tally.none(4).hands()).containsExactly(0, 0, 0, 0);
        assertThat(Tally.none(4).empty()).isTrue();
        assertThat(Tally.none(4).total()).isZero();
    }

    @Test
    void handsAreCountedForAnOption() {
        var tally = Tally.none(3).plus(1, 12).plus(2, 5).plus(1, 1);
        assertThat(tally.hands()).containsExactly(0, 13, 5);
        assertThat(tally.of(1)).isEqualTo(13);
        assertThat(tally.total()).isEqualTo(18);
        assertThat(tally.empty()).isFalse();
    }

    @Test
    void thereAreNeverFewerThanNoneOrMoreThanTheMost() {
        assertThat(Tally.none(2).plus(0, 3).plus(0, -4).of(0)).isZero();
        assertThat(Tally.none(2).plus(0, 990).plus(0, 10).of(0)).isEqualTo(999);
        assertThat(Tally.none(2).plus(0, 5).plus(0, Integer.MAX_VALUE).of(0)).isEqualTo(999);
    }

    @Test
    void theOptionWithTheMostHandsLeads() {
        assertThat(new Tally(List.of(3, 7, 6)).leader()).hasValue(1);
        assertThat(new Tally(List.of(1, 0, 0)).leader()).hasValue(0);
    }

    @Test
    void noOptionLeadsWhereTwoDoOrNoHandWasCounted() {
        assertThat(new Tally(List.of(7, 3, 7)).leader()).isEmpty();
        assertThat(Tally.none(3).leader()).isEmpty();
    }
}
