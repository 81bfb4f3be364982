package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.id.CountryId;
import org.junit.jupiter.api.Test;

class OwnCaseTest {

    private static final CountryId ARM = new CountryId("ARM");
    private static final CountryId KAZ = new CountryId("KAZ");

    @Test
    void theFirstStateThatIsPickedIsTheOneSaidToBeAttacked() {
        assertThat(OwnCase.NONE.attacked()).isEmpty();
        assertThat(OwnCase.NONE.toggling(ARM).toggling(KAZ).attacked()).contains(ARM);
    }

    @Test
    void anotherStateCanBeTheOneSaidToBeAttacked() {
        assertThat(new OwnCase("", List.of(ARM, KAZ)).attacking(KAZ).states()).containsExactly(KAZ, ARM);
    }

    @Test
    void aStateThatIsPickedTwiceIsLetGo() {
        assertThat(new OwnCase("", List.of(ARM, KAZ)).toggling(ARM).states()).containsExactly(KAZ);
    }

    @Test
    void aBlankNameIsNoName() {
        assertThat(OwnCase.NONE.called("  ").named()).isEmpty();
        assertThat(OwnCase.NONE.called(" A border town ").named()).contains("A border town");
    }

    @Test
    void aNameThatIsTooLongIsCut() {
        assertThat(OwnCase.NONE.called("x".repeat(200)).name()).hasSize(OwnCase.LONGEST);
    }

    @Test
    void aNameOfTheGreatestLengthIsKept() {
        assertThat(OwnCase.NONE.called("x".repeat(80)).name()).isEqualTo("x".repeat(80));
        assertThat(OwnCase.NONE.called("x".repeat(81)).name()).isEqualTo("x".repeat(80));
    }

    @Test
    void aStateThatIsSaidToBeAttackedAnewIsPickedToo() {
        assertThat(new OwnCase("", List.of(ARM)).attacking(KAZ).states()).containsExactly(KAZ, ARM);
        assertThat(new OwnCase("here", List.of(ARM)).attacking(KAZ).name()).isEqualTo("here");
        assertThat(new OwnCase("here", List.of(ARM)).toggling(ARM)).isEqualTo(new OwnCase("here", List.of()));
    }

    @Test
    void lettersThatCannotBeShownAreLeftOutOfTheName() {
        assertThat(OwnCase.NONE.called("a\u05e9b").name()).isEqualTo("ab");
    }
}
