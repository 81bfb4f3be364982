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
}
