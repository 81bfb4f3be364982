package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void oneArgumentIsSplitAtBlanks() {
        assertThat(Arguments.of("shot out.png  --size 1440x900")).containsExactly("shot", "out.png", "--size", "1440x900");
    }

    @Test
    void quotationMarksKeepBlanks() {
        assertThat(Arguments.of("check \"my folder\" 'a b'c \"\"")).containsExactly("check", "my folder", "a bc", "");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Arguments.of("")).isEmpty();
        assertThat(Arguments.of()).isEmpty();
        assertThat(Arguments.of("a", " ", "b c")).containsExactly("a", "b c");
    }
}
