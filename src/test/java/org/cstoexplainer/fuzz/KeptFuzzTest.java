package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cstoexplainer.Keeper;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.OwnLessons;
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
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoils what the app keeps: settings, the lesson that was cut off, own notes and lessons. Whatever stands there, a start
/// never throws and never takes long; what cannot be read is said in a notice and kept under another name; what can be read
/// can be shown, gone on with, and written again.
class KeptFuzzTest {

    private static final Content STORY = StoryContent.content();
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Settings SETTINGS = Settings.first().withTheme(ThemeChoice.DARK).withTextSize(TextSize.LARGE).withLastStop("numbers")
            .withTipsSeen().withWindow(new WindowPlace(10, 20, 1280, 720, false))
            .withOwnCase(new OwnCase("Our own", List.of(new CountryId("ARM"), new CountryId("POL"))))
            .with(Settings.first().classroom().withScreen(new ScreenPlace(1000, 0, 1280, 720, 1, false)).withLesson("forty")
                    .assigning("F13", "forward"));

    private static final long MOST = 4 << 20;

    @TempDir
    private Path folder;
    private final Campaign campaign = new Campaign(getClass(), 15);
    private int damaged;

    @Test
    void whateverTheAppHasKeptItStartsAndSaysWhatWasLost() throws Exception {
        var spoiler = new Spoiler(folder, kept());
        var show = new Show(STORY);
        campaign.run(seed -> {
            try {
                spoiler.spoil(seed);
                tried(seed, show);
            } finally {
                tidy();
                spoiler.mend();
            }
        });
        System.out.printf("KeptFuzzTest: %,d damaged%n", damaged);
    }

    /// What the app itself writes: every kind of thing, in the middle of a lesson.
    private Map<String, byte[]> kept() throws Exception {
        var own = new Lesson(new LessonId("own-1"), STORY.lessons().getFirst().title(), STORY.lessons().getLast().items());
        var stops = STORY.story().stops();
        var book = new Notebook(List.of(own), Map.of(stops.getFirst().id(), "Mine", stops.getLast().id(), "Too"));
        var state = Moves.start(STORY, SETTINGS);
        state = LessonSteps.begin(state.with(state.teaching().with(book)), STORY.lessons().getLast(), 0, NOW);
        for (var step = 0; step < 45; step++) {
            state = LessonSteps.forward(state, NOW.plusSeconds(20 * step));
        }
        var hands = state.teaching().hands().with(STORY.quiz().getFirst().id(), new Tally(List.of(1, 2, 3, 4)));
        state = state.with(state.teaching().with(hands));
        write(state);
        var files = new TreeMap<>(Spoiler.filesOf(folder));
        assertThat(files).containsOnlyKeys("lesson.json", "lessons.json", "notes.json", "settings.json");
        return files;
    }

    private void write(AppState state) {
        assertThat(new SettingsFile(folder.resolve("settings.json")).write(state.settings())).isTrue();
        assertThat(new NotebookFiles(folder).write(state.teaching().notebook(), STORY)).isTrue();
        assertThat(new ProgressFile(folder.resolve("lesson.json")).write(Progress.of(state), NOW)).isTrue();
    }

    private void tried(long seed, Show show) throws Exception {
        var keeper = new Keeper(folder, () -> NOW.plusSeconds(3_600));
        var found = campaign.timely(seed, keeper::settings);
        var lost = lost(found.damaged());
        var state = campaign.timely(seed, () -> keeper.recall(Moves.start(STORY, found.settings())));
        assertThat(lost.isEmpty() || found.damaged() || !state.notice().isNone()).as("it is said that %s cannot be read", lost.keySet()).isTrue();
        show.kept(state, new Dice(seed));
        write(state);
        assertThat(new SettingsFile(folder.resolve("settings.json")).read()).isEqualTo(new SettingsFile.Found(found.settings(), false));
        var again = new Keeper(folder, () -> NOW.plusSeconds(3_600)).recall(Moves.start(STORY, found.settings()));
        assertThat(again.teaching().notebook()).isEqualTo(state.teaching().notebook());
        assertThat(again.notice()).as("nothing is damaged any more").isEqualTo(Notice.NONE);
        for (var file : lost.entrySet()) {
            assertThat(folder.resolve("damaged-" + file.getKey())).hasBinaryContent(file.getValue());
        }
        damaged += lost.size();
    }

    /// The files that cannot be read, as they are; folders and links left out.
    private Map<String, byte[]> lost(boolean settings) throws Exception {
        var names = new ArrayList<String>();
        if (settings) {
            names.add("settings.json");
        }
        if (new ProgressFile(folder.resolve("lesson.json")).damaged()) {
            names.add("lesson.json");
        }
        if (!OwnLessons.read(folder, STORY).problems().isEmpty()) {
            names.add("lessons.json");
        } else if (new NotebookFiles(folder).read(STORY).mistake().isPresent()) {
            names.add("notes.json");
        }
        var files = new TreeMap<String, byte[]>();
        for (var name : names) {
            if (Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS) && Files.size(folder.resolve(name)) <= MOST) {
                files.put(name, Files.readAllBytes(folder.resolve(name)));
            }
        }
        return files;
    }

    private void tidy() throws Exception {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> it.getFileName().toString().startsWith("damaged-")).toList()) {
                Spoiler.drop(file);
            }
        }
    }
}
