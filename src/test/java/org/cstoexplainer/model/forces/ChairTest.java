package org.cstoexplainer.model.forces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cstoexplainer.model.id.CountryId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChairTest {

    private static final CountryId STATE = new CountryId("KAZ");

    @ParameterizedTest
    @ValueSource(ints = {1, 2024, 9999})
    void aYearOfTheCalendarIsTaken(int year) {
        assertThat(new Chair(year, STATE, List.of()).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void anotherNumberIsRefusedAndTheMessageSaysWhatToWrite(int year) {
        assertThatThrownBy(() -> new Chair(year, STATE, List.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A year is a number from 1 to 9999. Write one.");
    }
}
