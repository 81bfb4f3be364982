package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class LessonsTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final Lesson OWN = lesson("own", new LessonItem.Stop(new StopId("war"), 3),
            new LessonItem.Walk(new CaseId("kursk-2024"), 8), new LessonItem.Question(new QuestionId("Q09"), 2));

    private static Lesson lesson(String id, LessonItem... items) {
        return new Lesson(new LessonId(id), Wording.english(id), List.of(items));
    }

    private static AppState with(Lesson... lessons) {
        return START.with(START.teaching().with(new Notebook(List.of(lessons), Map.of())));
    }

    @Test
    void ownLessonsComeAfterThoseOfTheContent() {
        assertThat(Lessons.all(with(OWN))).extracting(one -> one.id().value()).containsExactly("twenty", "forty", "own");
    }

    @Test
    void anOwnLessonOfWhichAPartIsGoneIsLeftOut() {
        var stop = lesson("a", new LessonItem.Stop(new StopId("gone"), 1));
        var walk = lesson("b", new LessonItem.Walk(new CaseId("gone"), 1));
        var question = lesson("c", OWN.items().getFirst(), new LessonItem.Question(new QuestionId("gone"), 1));
        assertThat(Lessons.all(with(stop, walk, question))).isEqualTo(CONTENT.lessons());
    }

    @Test
    void theChosenLessonIsThatOfTheSettingsOrTheLastOfTheContent() {
        assertThat(Lessons.chosen(with(OWN)).id()).isEqualTo(new LessonId("forty"));
        assertThat(Lessons.chosen(choosing("twenty")).id()).isEqualTo(new LessonId("twenty"));
        assertThat(Lessons.chosen(choosing("own"))).isEqualTo(OWN);
        assertThat(Lessons.chosen(choosing("gone")).id()).isEqualTo(new LessonId("forty"));
    }

    private static AppState choosing(String id) {
        return with(OWN).with(START.settings().with(START.settings().classroom().withLesson(id)));
    }

    @Test
    void aLessonBeginsAtThePartThatTheDeskShows() {
        assertThat(Lessons.here(START, OWN)).isZero();
        var other = lesson("other", OWN.items().get(2), OWN.items().get(1), OWN.items().get(0));
        var war = START.with(START.place().at(new StopId("war")));
        assertThat(Lessons.here(war, other)).isEqualTo(2);
        assertThat(Lessons.here(war.with(war.place().in(View.MEMBERS)), other)).isEqualTo(2);
        assertThat(Lessons.here(war.with(war.place().in(View.ARTICLE4)), other)).isZero();
        var walk = START.with(WalkSteps.enter(START, new CaseId("kursk-2024"), false));
        assertThat(Lessons.here(walk.with(walk.place().in(View.ARTICLE4)), other)).isEqualTo(1);
        assertThat(Lessons.here(walk, other)).isZero();
        var quiz = START.with(START.teaching().at(new QuestionId("Q09")));
        assertThat(Lessons.here(quiz.with(war.place().in(View.QUIZ)), OWN)).isEqualTo(2);
        assertThat(Lessons.here(quiz, lesson("x", OWN.items().get(0), OWN.items().get(2)))).isZero();
        assertThat(Lessons.here(START.with(war.place().in(View.QUIZ)), OWN)).isZero();
    }

    @Test
    void theRecordTellsWhatTookHowLongAndWhatTheClassAnswered() {
        var begun = Instant.parse("2026-03-02T10:00:00Z");
        var clock = new Clocked(begun, begun.plusSeconds(500), Map.of(0, Duration.ofSeconds(200), 2, Duration.ofSeconds(300)));
        var hands = Hands.NONE.with(new QuestionId("Q09"), Tally.none(4).plus(0, 9));
        var state = START.with(START.teaching().with(hands).ended(Talk.begin(OWN, LessonPlace.at(3), clock)));
        var record = LessonRecord.of(state).orElseThrow();
        assertThat(record).isEqualTo(new LessonRecord(OWN, begun, Duration.ofSeconds(500), List.of(
                new LessonRecord.Part(CONTENT.stop(new StopId("war")).title(), 3, Duration.ofSeconds(200)),
                new LessonRecord.Part(CONTENT.one(new CaseId("kursk-2024")).title(), 8, Duration.ZERO),
                new LessonRecord.Part(CONTENT.question(new QuestionId("Q09")).question(), 2, Duration.ofSeconds(300))),
                Map.of(), hands.quiz()));
        assertThat(LessonRecord.of(START)).isEqualTo(Optional.empty());
    }
}
