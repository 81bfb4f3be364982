package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.model.state.Lessons;
import org.cstoexplainer.model.state.Slides;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;

class ContentControllerTest {

    private static final Content CONTENT = TinyContent.content();

    private final Store store = new Store(Moves.start(CONTENT, Settings.first()));
    private Reading reading = new Reading.Bad(List.of(Problem.ofFile("story.json", Mistake.FILE_EMPTY, "story.json")));

    private final ContentController controller = new ContentController(store, Optional.of(new ContentFolder() {

        @Override
        public Path path() {
            return Path.of("story");
        }

        @Override
        public void read(Consumer<Reading> told) {
            told.accept(reading);
        }
    }));

    @Test
    void saysHowManyMistakesAreLeft() {
        controller.checkAgain();

        assertThat(store.now().problems()).hasSize(1);
        assertThat(store.now().overlay()).isEqualTo(new Overlay.Mistakes());
        assertThat(store.now().notice().what()).isEqualTo("1");
    }

    @Test
    void showsTheStoryOnceItIsGood() {
        controller.checkAgain();
        reading = new Reading.Good(CONTENT);
        controller.checkAgain();

        assertThat(store.now().problems()).isEmpty();
        assertThat(store.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(store.now().notice().key()).isEqualTo("notice.reloaded");
    }

    @Test
    void aWalkGoesOnWhenTheContentIsReadAgain() {
        var walk = new WalkController(store);
        walk.answer(Answer.YES);
        walk.outcome();
        var before = store.now().walk();
        controller.accept(CONTENT);

        assertThat(store.now().walk()).isEqualTo(before);
    }

    @Test
    void whatTheTeacherHasWrittenStaysWhenTheContentIsReadAgain() {
        new NotebookController(store).note(CONTENT.story().stops().getFirst().id(), "Mine");
        var before = store.now().teaching().notebook();
        controller.accept(CONTENT);

        assertThat(store.now().teaching().notebook()).isEqualTo(before);
    }

    @Test
    void aLessonGoesOnWhereItWasWhenTheContentIsReadAgain() {
        var talking = new Store(Moves.start(StoryContent.content(), Settings.first()));
        var talk = new TalkController(talking, () -> Instant.parse("2026-03-02T10:00:00Z"));
        talk.start();
        talk.goTo(9);
        talk.forward();
        var before = talking.now();
        new ContentController(talking, Optional.empty()).accept(StoryContent.content());

        assertThat(Progress.of(talking.now())).isEqualTo(Progress.of(before)).isPresent();
        assertThat(Slides.shown(talking.now())).isEqualTo(Slides.shown(before));
    }

    @Test
    void anOwnLessonOfAStopThatIsGoneIsKeptButNotOffered() {
        var writing = new Store(Moves.start(StoryContent.content(), Settings.first()));
        new LessonsController(writing).copy(StoryContent.content().lessons().getLast());
        var own = writing.now().teaching().notebook().lessons().getFirst();
        new ContentController(writing, Optional.empty()).accept(CONTENT);

        assertThat(writing.now().teaching().notebook().lessons()).containsExactly(own);
        assertThat(Lessons.all(writing.now())).isEqualTo(CONTENT.lessons());
    }

    @Test
    void aWalkBeginsAgainWhereItsCaseIsGone() {
        var walking = new Store(Moves.start(StoryContent.content(), Settings.first()));
        new WalkController(walking).answer(Answer.YES);
        new ContentController(walking, Optional.empty()).accept(CONTENT);

        assertThat(walking.now().walk()).isEqualTo(WalkState.start(CONTENT));
    }

    @Test
    void hasNothingToReadWhereTheContentIsBuiltIn() {
        var builtIn = new ContentController(store, Optional.empty());
        builtIn.checkAgain();

        assertThat(builtIn.folder()).isEmpty();
        assertThat(store.now().problems()).isEmpty();
    }
}
