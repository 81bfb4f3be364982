package org.cstoexplainer.model.content.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void aSignThatCannotBeSeenIsNamed() {
        assertThat(Legible.of("a\u202eb\u0000c\u2028")).isEqualTo("aU+202EbU+0000cU+2028");
        assertThat(Legible.of("half \ud83d of it")).isEqualTo("half U+D83D of it");
    }

    @Test
    void lettersOfAnyScriptStayAsTheyAre() {
        assertThat(Legible.of("Կոլեկտիվ ОДКБ 👩‍🏫 “ok”")).isEqualTo("Կոլեկտիվ ОДКБ 👩‍🏫 “ok”");
    }

    @Test
    void whatIsVeryLongIsCutInTheMiddle() {
        assertThat(Legible.of("a".repeat(900) + "b".repeat(900))).hasSize(501).startsWith("aaa").contains("a…b").endsWith("bbb");
        assertThat(Legible.of("\u0000".repeat(900))).hasSize(501);
    }

    @Test
    void aLineKeepsItsLength() {
        assertThat(Legible.inPlace("\t\"a\u202eb\u0000\"")).isEqualTo("\t\"a\ufffdb\ufffd\"");
        assertThat(Legible.inPlace("a\u05e9b\ud83a\udd00c😀")).isEqualTo("a\ufffdb\ufffd\ufffdc😀");
    }
}
