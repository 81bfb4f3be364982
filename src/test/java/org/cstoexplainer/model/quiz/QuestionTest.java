package org.cstoexplainer.model.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static Question of(String reason, String... options) {
        return new Question(new QuestionId("Q01"), Wording.english("Who?"), Stream.of(options).map(Wording::english).toList(), Letter.C,
                Wording.english(reason), Optional.empty(), new StopId("war"), Optional.empty(), List.of());
    }

    @Test
    void eachLetterNamesItsOption() {
        var question = of("So.", "one", "two", "three", "four");
        assertThat(Stream.of(Letter.values()).map(question::option)).extracting(Wording::toString)
                .containsExactlyElementsOf(question.options().stream().map(Wording::toString).toList());
        assertThat(question.option(question.right())).isEqualTo(Wording.english("three"));
    }

    @Test
    void thereAreFourOptions() {
        assertThatThrownBy(() -> of("So.", "one", "two", "three")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("four");
        assertThatThrownBy(() -> of("So.", "1", "2", "3", "4", "5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReasonHasFortyWordsAtMost() {
        assertThat(of(" " + "word ".repeat(40), "1", "2", "3", "4")).isNotNull();
        assertThatThrownBy(() -> of("word ".repeat(41), "1", "2", "3", "4")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("40");
    }
}
