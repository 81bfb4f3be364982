package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class QuizReadingTest {

    private static final Content CONTENT = StoryContent.content();
    private static final QuestionId Q04 = new QuestionId("Q04");

    private static QuizReading at(Teaching teaching) {
        return QuizReading.of(Moves.start(CONTENT, Settings.first()).with(teaching));
    }

    @Test
    void aStepHasTheNumberThatTheWalkGivesIt() {
        var reading = at(Teaching.START.at(Q04));
        var walk = WalkReading.of(Moves.start(CONTENT, Settings.first()));
        assertThat(reading.treaty().steps()).allSatisfy(step -> assertThat(reading.number(step).orElse(0))
                .isEqualTo(walk.leg(step.id()).number().orElse(0)));
        assertThat(reading.step(CONTENT.question(Q04)).flatMap(reading::number)).contains(4);
    }

    @Test
    void itKnowsItsNeighbours() {
        var reading = at(Teaching.START.at(Q04));
        assertThat(reading.number(reading.asked().orElseThrow())).isEqualTo(4);
        assertThat(reading.before()).map(Question::id).contains(new QuestionId("Q03"));
        assertThat(reading.after()).map(Question::id).contains(new QuestionId("Q05"));
        assertThat(at(Teaching.START).before()).isEmpty();
    }

    @Test
    void itIsTouchedByAHandAChoiceOrTheAnswer() {
        var question = CONTENT.question(Q04);
        var start = Teaching.START.at(Q04);
        assertThat(at(start).touched(question)).isFalse();
        assertThat(at(start.choosing(Q04, Optional.of(Letter.A))).touched(question)).isTrue();
        assertThat(at(start.with(start.hands().revealing(Q04, true))).touched(question)).isTrue();
        assertThat(at(start.with(start.hands().with(Q04, start.hands().of(Q04).plus(0, 1)))).touched(question)).isTrue();
    }

    @Test
    void theDrawerListsItsSourcesUnderItsNumber() {
        var state = Moves.start(CONTENT, Settings.first()).with(Teaching.START.at(Q04));
        var shown = SourcesShown.of(state.with(state.place().in(View.QUIZ)));
        assertThat(shown.subject()).isEqualTo(new SourcesShown.Subject.OfQuestion(4));
        assertThat(shown.here()).extracting(one -> one.source().id())
                .containsExactlyElementsOf(CONTENT.question(Q04).sources());
        assertThat(SourceUses.of(CONTENT, CONTENT.question(Q04).sources().getFirst()))
                .contains(new SourceUse.OfQuestion(Q04, 4));
    }

    @Test
    void theFirstQuestionHasNoneBeforeItAndTheLastNoneAfter() {
        var first = CONTENT.quiz().getFirst();
        var last = CONTENT.quiz().getLast();
        assertThat(at(Teaching.START).asked()).contains(first);
        assertThat(at(Teaching.START.at(new QuestionId("gone"))).asked()).contains(first);
        assertThat(at(Teaching.START.at(new QuestionId("Q02"))).before()).contains(first);
        assertThat(at(Teaching.START.at(last.id())).after()).isEmpty();
        assertThat(at(Teaching.START.at(last.id())).before()).contains(CONTENT.quiz().get(CONTENT.quiz().size() - 2));
        assertThat(at(Teaching.START.at(CONTENT.quiz().get(CONTENT.quiz().size() - 2).id())).after()).contains(last);
    }
}
