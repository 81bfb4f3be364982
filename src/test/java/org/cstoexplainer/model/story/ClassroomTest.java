package org.cstoexplainer.model.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

class ClassroomTest {

    private static Classroom of(String words) {
        return new Classroom(Wording.english(words), List.of(), Wording.english("Why?"));
    }

    @Test
    void theClassScreenHasRoomForTwentyFiveWords() {
        var words = "  " + "word \n".repeat(25);
        assertThat(of(words).screen()).isEqualTo(Wording.english(words));
    }

    @Test
    void oneWordMoreIsRefused() {
        assertThatThrownBy(() -> of("word ".repeat(26))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("25");
    }
}
