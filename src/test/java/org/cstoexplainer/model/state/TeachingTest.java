package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

/// Hands, choices and what a teacher has written.
class TeachingTest {

    private static final QuestionId Q1 = new QuestionId("Q1");
    private static final QuestionId Q2 = new QuestionId("Q2");
    private static final CaseId CASE = new CaseId("border");
    private static final StepId STEP = new StepId("attack");

    private static Lesson lesson(String id, String title) {
        return new Lesson(new LessonId(id), Wording.english(title), List.of(new LessonItem.Stop(new StopId("war"), 1)));
    }

    @Test
    void whereNoHandWasCountedThereIsNoneForEachOption() {
        assertThat(Hands.NONE.of(Q1)).isEqualTo(Tally.none(4));
        assertThat(Hands.NONE.of(CASE, STEP)).isEqualTo(Tally.none(3));
        assertThat(Hands.NONE.votes(CASE)).isEmpty();
    }

    @Test
    void handsOfQuestionsAndWalksAreKeptApart() {
        var five = Tally.none(4).plus(1, 5);
        var two = Tally.none(3).plus(0, 2);
        var hands = Hands.NONE.with(Q1, five).with(CASE, STEP, two).with(CASE, new StepId("member"), two);
        assertThat(hands.of(Q1)).isEqualTo(five);
        assertThat(hands.of(Q2)).isEqualTo(Tally.none(4));
        assertThat(hands.of(CASE, STEP)).isEqualTo(two);
        assertThat(hands.votes(CASE)).isEqualTo(Map.of(STEP, two, new StepId("member"), two));
        assertThat(hands.votes(new CaseId("other"))).isEmpty();
    }

    @Test
    void theRightOptionIsShownOrNot() {
        var shown = Hands.NONE.with(Q1, Tally.none(4)).revealing(Q1, true).revealing(Q2, true);
        assertThat(shown.revealed()).isEqualTo(Set.of(Q1, Q2));
        assertThat(shown.revealing(Q1, false).revealed()).isEqualTo(Set.of(Q2));
        assertThat(shown.revealing(Q1, false).quiz()).isEqualTo(shown.quiz());
    }

    @Test
    void aQuestionThatIsAskedAgainHasNoHandAndNothingShown() {
        var hands = Hands.NONE.with(Q1, Tally.none(4).plus(0, 3)).revealing(Q1, true).revealing(Q2, true);
        assertThat(hands.again(Q1)).isEqualTo(Hands.NONE.with(Q1, Tally.none(4)).revealing(Q2, true));
    }

    @Test
    void everyChangeLeavesTheRestAsItIs() {
        var fault = new Overlay.Fault(Optional.empty());
        var notebook = Notebook.EMPTY.noting(new StopId("war"), "x");
        var hands = Hands.NONE.revealing(Q1, true);
        assertThat(Teaching.START.with(hands).at(Q2).choosing(Q1, Optional.of(Letter.B)).with(notebook).telling(Optional.of(fault)))
                .isEqualTo(new Teaching(Optional.empty(), Optional.empty(), hands, Optional.of(Q2), Map.of(Q1, Letter.B), notebook,
                        Optional.of(fault)));
    }

    @Test
    void aChoiceIsMadeChangedOrTakenBack() {
        var chosen = Teaching.START.choosing(Q1, Optional.of(Letter.B)).choosing(Q2, Optional.of(Letter.C));
        assertThat(chosen.choosing(Q1, Optional.of(Letter.D)).choices()).isEqualTo(Map.of(Q1, Letter.D, Q2, Letter.C));
        assertThat(chosen.choosing(Q1, Optional.empty()).choices()).isEqualTo(Map.of(Q2, Letter.C));
    }

    @Test
    void anOwnLessonIsAddedOrTakesThePlaceOfItsFormerSelf() {
        var two = Notebook.EMPTY.with(lesson("a", "A")).with(lesson("b", "B"));
        assertThat(two.lessons()).containsExactly(lesson("a", "A"), lesson("b", "B"));
        assertThat(two.with(lesson("a", "new")).lessons()).containsExactly(lesson("a", "new"), lesson("b", "B"));
        assertThat(two.lesson(new LessonId("b"))).contains(lesson("b", "B"));
        assertThat(two.lesson(new LessonId("c"))).isEmpty();
        assertThat(two.without(new LessonId("a")).lessons()).containsExactly(lesson("b", "B"));
    }

    @Test
    void notesBelongToAStop() {
        var notebook = Notebook.EMPTY.with(lesson("a", "A")).noting(new StopId("war"), "Ask Anna").noting(new StopId("csto"), "map");
        assertThat(notebook.note(new StopId("war"))).isEqualTo("Ask Anna");
        assertThat(notebook.note(new StopId("left"))).isEmpty();
        assertThat(notebook.noting(new StopId("war"), "").notes()).isEqualTo(Map.of(new StopId("war"), "", new StopId("csto"), "map"));
        assertThat(notebook.without(new LessonId("a")).notes()).isEqualTo(notebook.notes());
        assertThat(notebook.lessons()).hasSize(1);
    }
}
