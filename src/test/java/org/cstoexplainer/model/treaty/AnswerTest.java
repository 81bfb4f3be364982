package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest(name = "{0}, {1}: both {2}, either {3}")
    @CsvSource(textBlock = """
            YES,       YES,       YES,       YES
            YES,       NO,        NO,        YES
            YES,       CONTESTED, CONTESTED, YES
            YES,       UNKNOWN,   UNKNOWN,   YES
            NO,        NO,        NO,        NO
            NO,        CONTESTED, NO,        CONTESTED
            NO,        UNKNOWN,   NO,        UNKNOWN
            CONTESTED, CONTESTED, CONTESTED, CONTESTED
            CONTESTED, UNKNOWN,   UNKNOWN,   UNKNOWN
            UNKNOWN,   UNKNOWN,   UNKNOWN,   UNKNOWN
            """)
    void bothAndEitherAreTheSameFromBothSides(Answer one, Answer other, Answer both, Answer either) {
        assertThat(one.and(other)).isEqualTo(both).isEqualTo(other.and(one));
        assertThat(one.or(other)).isEqualTo(either).isEqualTo(other.or(one));
    }

    @ParameterizedTest
    @EnumSource
    void theOppositeOfTheOppositeIsTheAnswerItself(Answer answer) {
        assertThat(answer.not().not()).isEqualTo(answer);
        assertThat(answer.not().mayBeYes()).isEqualTo(answer.mayBeNo());
        assertThat(answer.open()).isEqualTo(answer.mayBeYes() && answer.mayBeNo());
    }

    @Test
    void joiningDoesNotDependOnTheOrderOfMany() {
        for (var a : Answer.values()) {
            for (var b : Answer.values()) {
                assertThat(Arrays.stream(Answer.values()))
                        .allMatch(c -> a.and(b).and(c) == a.and(b.and(c)) && a.or(b).or(c) == a.or(b.or(c)));
            }
        }
    }

    @Test
    void onlyContestedAndUnknownAreOpen() {
        assertThat(Arrays.stream(Answer.values()).filter(Answer::open))
                .containsExactly(Answer.CONTESTED, Answer.UNKNOWN);
        assertThat(Answer.YES.not()).isEqualTo(Answer.NO);
        assertThat(Answer.YES.mayBeYes()).isTrue();
    }
}
