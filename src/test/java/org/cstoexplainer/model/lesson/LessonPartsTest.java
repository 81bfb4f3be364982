package org.cstoexplainer.model.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LessonPartsTest {

    private static final Wording WORDS = Wording.english("words");

    static Stream<IntFunction<LessonItem>> kinds() {
        return Stream.of(minutes -> new LessonItem.Stop(new StopId("war"), minutes),
                minutes -> new LessonItem.Walk(new CaseId("border"), minutes),
                minutes -> new LessonItem.Question(new QuestionId("Q01"), minutes));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPartTakesAMinuteAtLeastAndTwoHoursAtMost(IntFunction<LessonItem> kind) {
        assertThat(kind.apply(1).minutes()).isEqualTo(1);
        assertThat(kind.apply(120).minutes()).isEqualTo(120);
        refused(() -> kind.apply(0), "1 to 120 minutes");
        refused(() -> kind.apply(121), "1 to 120 minutes");
    }

    @Test
    void aLessonHasParts() {
        refused(() -> new Lesson(new LessonId("own"), WORDS, List.of()), "no parts");
    }

    @Test
    void aHandoutNamesATreaty() {
        refused(() -> new Handout(new ViewId("all"), List.of(), List.of(), new CaseId("border"), List.of(), List.of(), List.of()),
                "treaty");
        assertThat(new Handout(new ViewId("all"), List.of(), List.of(), new CaseId("border"), List.of(new TreatyId("cst")), List.of(),
                List.of()).treaties()).hasSize(1);
    }

    @Test
    void theGuideHasSectionsAndEachSaysSomething() {
        refused(() -> new Guide(WORDS, WORDS, List.of(), List.of()), "no sections");
        refused(() -> new GuideSection(WORDS, List.of(), List.of()), "says nothing");
        var paragraph = new GuideSection(WORDS, List.of(WORDS), List.of());
        var point = new GuideSection(WORDS, List.of(), List.of(WORDS));
        assertThat(new Guide(WORDS, WORDS, List.of(paragraph, point), List.of()).sections()).containsExactly(paragraph, point);
    }

    private static void refused(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }
}
