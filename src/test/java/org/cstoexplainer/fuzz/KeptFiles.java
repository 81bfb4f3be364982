package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.keep.NotebookFiles;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.model.keep.ProgressFile;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.SettingsFile;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.settings.WindowPlace;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notebook;
import org.cstoexplainer.support.StoryContent;

/// What the app itself keeps: every kind of thing, in the middle of a lesson.
final class KeptFiles {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static final Content STORY = StoryContent.content();
    private static final Settings SETTINGS = Settings.first().withTheme(ThemeChoice.DARK).withTextSize(TextSize.LARGE).withLastStop("numbers")
            .withTipsSeen().withWindow(new WindowPlace(10, 20, 1280, 720, false))
            .withOwnCase(new OwnCase("Our own", List.of(new CountryId("ARM"), new CountryId("POL"))))
            .with(Settings.first().classroom().withScreen(new ScreenPlace(1000, 0, 1280, 720, 1, false)).withLesson("forty")
                    .assigning("F13", "forward"));

    private KeptFiles() {
    }

    /// Writes them into an empty folder.
    ///
    /// @return the files by name
    static Map<String, byte[]> write(Path folder) throws IOException {
        var own = new Lesson(new LessonId("own-1"), STORY.lessons().getFirst().title(), STORY.lessons().getLast().items());
        var stops = STORY.story().stops();
        var book = new Notebook(List.of(own), Map.of(stops.getFirst().id(), "Mine", stops.getLast().id(), "Too"));
        var state = Moves.start(STORY, SETTINGS);
        state = LessonSteps.begin(state.with(state.teaching().with(book)), STORY.lessons().getLast(), 0, NOW);
        for (var step = 0; step < 45; step++) {
            state = LessonSteps.forward(state, NOW.plusSeconds(20 * step));
        }
        var hands = state.teaching().hands().with(STORY.quiz().getFirst().id(), new Tally(List.of(1, 2, 3, 4)));
        write(folder, state.with(state.teaching().with(hands)));
        var files = new TreeMap<>(Spoiler.filesOf(folder));
        assertThat(files).containsOnlyKeys("lesson.json", "lessons.json", "notes.json", "settings.json");
        return files;
    }

    /// Keeps a state.
    static void write(Path folder, AppState state) {
        assertThat(new SettingsFile(folder.resolve("settings.json")).write(state.settings())).isTrue();
        assertThat(new NotebookFiles(folder).write(state.teaching().notebook(), STORY)).isTrue();
        assertThat(new ProgressFile(folder.resolve("lesson.json")).write(Progress.of(state), NOW)).isTrue();
    }
}
