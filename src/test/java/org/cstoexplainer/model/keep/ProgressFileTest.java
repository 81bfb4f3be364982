package org.cstoexplainer.model.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Clocked;
import org.cstoexplainer.model.state.LessonPlace;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.support.StoryContent;
import java.util.stream.IntStream;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.state.WalkSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFileTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final AppState DESK = Moves.start(CONTENT, Settings.first());

    @TempDir
    private Path folder;
    private ProgressFile file;

    @BeforeEach
    void open() {
        file = new ProgressFile(folder.resolve("lesson.json"));
    }

    @Test
    void eachStepOfTheLongestLessonComesBackAsItWas() {
        var state = LessonSteps.begin(DESK, lesson(), 0, TEN);
        for (var step = 0; step < 60; step++) {
            file.write(Progress.of(state), TEN);
            var back = resumed(TEN);
            assertThat(Slides.shown(back)).isEqualTo(Slides.shown(state));
            assertThat(Progress.of(back)).isEqualTo(Progress.of(state));
            state = LessonSteps.forward(state, TEN);
        }
    }

    @Test
    void aDamagedFileIsPutAsideBeforeAnotherTakesItsPlaceOrNone() throws IOException {
        Files.writeString(folder.resolve("lesson.json"), "{");
        assertThat(file.damaged()).isTrue();
        file.write(Optional.empty(), TEN);
        assertThat(folder.resolve("damaged-lesson.json")).hasContent("{");
        assertThat(file.damaged()).isFalse();
    }

    @Test
    void aWalkOfAnotherCaseThanTheLessonIsAtBeginsAnew() {
        var walk = IntStream.range(0, lesson().items().size()).filter(i -> lesson().items().get(i) instanceof LessonItem.Walk).findFirst()
                .orElseThrow();
        var other = CONTENT.cases().getLast().id();
        var progress = new Progress(lesson().id(), LessonPlace.at(walk), Clocked.from(TEN), WalkSteps.enter(DESK, other, false),
                DESK.teaching().hands());
        assertThat(progress.resume(DESK, TEN, TEN).walk().chosen()).contains(((LessonItem.Walk) lesson().items().get(walk)).scenario())
                .isNotEqualTo(Optional.of(other));
    }

    @Test
    void handsComeBack() {
        var state = LessonSteps.begin(DESK, lesson(), 0, TEN);
        var question = CONTENT.quiz().getFirst().id();
        var scenario = CONTENT.cases().getFirst();
        var hands = state.teaching().hands().with(question, Tally.none(4).plus(2, 11)).revealing(question, true)
                .with(scenario.id(), scenario.steps().getFirst().step(), Tally.none(3).plus(0, 5));
        file.write(Progress.of(state.with(state.teaching().with(hands))), TEN);
        assertThat(resumed(TEN).teaching().hands()).isEqualTo(hands);
    }

    @Test
    void theTimeInWhichNothingWasShownIsNotCounted() {
        file.write(Progress.of(LessonSteps.begin(DESK, lesson(), 0, TEN)), TEN.plusSeconds(60));
        var later = TEN.plusSeconds(660);
        assertThat(resumed(later).teaching().talk().orElseThrow().clock().elapsed(later)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aLessonThatHasBecomeShorterGoesOnAtItsLastPart() {
        var progress = new Progress(lesson().id(), new LessonPlace(900, 7), Clocked.from(TEN), DESK.walk(),
                DESK.teaching().hands());
        var talk = progress.resume(DESK, TEN, TEN).teaching().talk().orElseThrow();
        assertThat(talk.at().item()).isEqualTo(lesson().items().size() - 1);
    }

    @Test
    void aLessonThatIsGoneIsNotGoneOnWithAndThatIsSaid() {
        var progress = new Progress(new LessonId("gone"), LessonPlace.at(0), new Clocked(TEN, TEN, Map.of()), DESK.walk(),
                DESK.teaching().hands());
        assertThat(progress.resume(DESK, TEN, TEN)).isEqualTo(DESK.with(new Notice("notice.lessonGone", "")));
    }

    @Test
    void anEndTakesTheFileAway() {
        file.write(Progress.of(LessonSteps.begin(DESK, lesson(), 0, TEN)), TEN);
        file.write(Optional.empty(), TEN);
        assertThat(folder).isEmptyDirectory();
        assertThat(file.read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"lesson\": 3}", "null", "{\"lesson\":\"forty\",\"item\":\"x\"}",
            "{\"lesson\":\"forty\",\"item\":1e99,\"build\":0,\"seen\":\"never\",\"clock\":{},\"walk\":{},\"hands\":{}}"})
    void aDamagedFileMeansNoLesson(String text) throws IOException {
        Files.writeString(folder.resolve("lesson.json"), text);
        assertThat(file.read()).isEmpty();
    }

    private AppState resumed(Instant now) {
        var kept = file.read().orElseThrow();
        return kept.progress().resume(DESK, kept.seen(), now);
    }

    private static Lesson lesson() {
        return CONTENT.lessons().getLast();
    }
}
