package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void oneArgumentIsSplitAtBlanks() {
        assertThat(Arguments.of("shot out.png  --size 1440x900")).containsExactly("shot", "out.png", "--size", "1440x900");
    }

    @Test
    void quotationMarksKeepBlanks() {
        assertThat(Arguments.of("check \"my folder\" 'a b'c \"\"")).containsExactly("check", "my folder", "a bc", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check \"my folder", "check my' folder", "\""})
    void aQuotationMarkThatIsNotClosedIsTold(String line) {
        assertThatThrownBy(() -> Arguments.of(line)).hasMessageMatching("The quotation mark [\"'] is not closed. Write it twice, around the whole argument.");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Arguments.of("")).isEmpty();
        assertThat(Arguments.of()).isEmpty();
        assertThat(Arguments.of("a", " ", "b c")).containsExactly("a", "b c");
    }
}
