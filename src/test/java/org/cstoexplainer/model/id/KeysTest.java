package org.cstoexplainer.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeysTest {

    static Stream<Function<String, Object>> kinds() {
        return Stream.of(CaseId::new, ClaimId::new, CountryId::new, EffectId::new, EndId::new, EventId::new, LessonId::new,
                PrecedentId::new, QuestionId::new, QuotationId::new, SourceId::new, StepId::new, StopId::new, TermId::new, TextId::new,
                TreatyId::new, ViewId::new);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKeyIsWrittenAsItIsInTheContent(Function<String, Object> kind) {
        assertThat(kind.apply("ME01")).hasToString("ME01").isEqualTo(kind.apply("ME01")).isNotEqualTo(kind.apply("ME02"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBlankKeyIsRefused(Function<String, Object> kind) {
        assertThatThrownBy(() -> kind.apply("")).isInstanceOf(IllegalArgumentException.class).hasMessage("A key may not be blank.");
        assertThatThrownBy(() -> kind.apply(" \t")).isInstanceOf(IllegalArgumentException.class);
    }
}
