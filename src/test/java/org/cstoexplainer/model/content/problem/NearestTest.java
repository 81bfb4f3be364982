package org.cstoexplainer.model.content.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("signed", "party", "member", "frozen", "suspended", "left");

    @ParameterizedTest
    @CsvSource({"frozn, frozen", "forzen, frozen", "Frozen, frozen", "membr, member", "memebers, member", "sined, signed",
            "lft, left", "suspendet, suspended"})
    void theWordThatWasMeantIsFound(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"observer", "former", "x", "''"})
    void aWordThatIsLikeNoneFindsNone(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void ofTwoThatAreEquallyNearTheFirstInTheAlphabetIsTaken() {
        assertThat(Nearest.to("S03", List.of("S02", "S01"))).contains("S01");
    }

    @Test
    void oneSlipIsNotTwo() {
        assertThat(Nearest.oneSlipFrom("Membres.json", List.of("members.json"))).contains("members.json");
        assertThat(Nearest.oneSlipFrom("sources.json", List.of("forces.json"))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "abc, '', 3", "'', abc, 3", "abc, abc, 0", "abc, acb, 1", "ca, abc, 3", "kitten, sitting, 3"})
    void slipsAreCounted(String a, String b, int slips) {
        assertThat(Nearest.distance(a, b)).isEqualTo(slips);
    }
}
