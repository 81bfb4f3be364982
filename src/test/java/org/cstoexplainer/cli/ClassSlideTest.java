package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// A slide is named by a part of a lesson and the page of it.
class ClassSlideTest {

    private static final Content CONTENT = StoryContent.content();

    private static Slide slide(String stop, String scenario, String question, int step, Integer... hands) {
        return new ClassSlide(Optional.ofNullable(stop), Optional.ofNullable(scenario), Optional.ofNullable(question), step,
                List.of(hands)).in(CONTENT);
    }

    @Test
    void withoutAPartItIsTheFirstPageOfTheFirstStop() {
        assertThat(slide(null, null, null, 1)).isEqualTo(new Slide.OfStop(new StopId("statement"), StopPage.QUOTE, 0, 2));
    }

    @Test
    void aStopHasItsPages() {
        assertThat(slide("numbers", null, null, 2)).isEqualTo(new Slide.OfStop(new StopId("numbers"), StopPage.NUMBERS_RECORD, 1, 2));
    }

    @Test
    void aCaseHasItsQuestionsAndThenItsOutcome() {
        assertThat(slide(null, "troops-fired-at", null, 4, 2, 21, 4)).isInstanceOfSatisfying(Slide.OfStep.class,
                at -> assertThat(at.votes().hands()).containsExactly(2, 21, 4));
        assertThat(slide(null, "troops-fired-at", null, 7)).isInstanceOfSatisfying(Slide.OfOutcome.class,
                at -> assertThat(at.part()).isEqualTo(2));
    }

    @Test
    void aQuestionIsAskedAndThenRevealed() {
        assertThat(slide(null, null, "Q05", 1)).isInstanceOfSatisfying(Slide.OfQuestion.class,
                at -> assertThat(at.revealed()).isFalse());
        assertThat(slide(null, null, "Q05", 2, 1)).isInstanceOfSatisfying(Slide.OfQuestion.class, at -> {
            assertThat(at.revealed()).isTrue();
            assertThat(at.hands().hands()).containsExactly(1, 0, 0, 0);
        });
    }

    @Test
    void whatIsNotThereIsRefusedInOneSentence() {
        assertThatThrownBy(() -> slide("nowhere", null, null, 1)).hasMessage("There is no stop \"nowhere\". The command stops lists them.");
        assertThatThrownBy(() -> slide(null, "nothing", null, 1)).hasMessage("There is no case \"nothing\". The command walk lists them.");
        assertThatThrownBy(() -> slide(null, null, "Q999", 1)).hasMessage("There is no question \"Q999\". The questions stand in quiz.json.");
        assertThatThrownBy(() -> slide("csto", null, null, 3)).hasMessage("That part has no page 3. Pages are counted from 1.");
        assertThatThrownBy(() -> slide("csto", null, null, Integer.MAX_VALUE)).hasMessageStartingWith("That part has no page");
    }
}
