package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cstoexplainer.Keeper;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.OwnLessons;
import org.cstoexplainer.model.keep.NotebookFiles;
import org.cstoexplainer.model.keep.ProgressFile;
import org.cstoexplainer.model.settings.SettingsFile;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Pace;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Spoils what the app keeps: settings, the lesson that was cut off, own notes and lessons. Whatever stands there, a start
/// never throws and never takes long; what cannot be read is said in a notice and kept under another name; what can be read
/// can be shown, gone on with, and written again.
@Execution(ExecutionMode.CONCURRENT)
class KeptFuzzTest {

    private static final Content STORY = StoryContent.content();
    private static final long MOST = 4 << 20;
    /// One of so many is shown.
    private static final int SHOWN = Integer.getInteger("fuzz.shown", 1);
    private static final int STEPS = 4;

    @TempDir
    private Path folder;
    private final Campaign campaign = new Campaign(getClass(), 15);
    private int damaged;

    @Test
    void whateverTheAppHasKeptItStartsAndSaysWhatWasLost() throws Exception {
        var spoiler = new Spoiler(folder, KeptFiles.write(folder));
        var show = new Show(STORY, campaign::goesOn);
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

    private void tried(long seed, Show show) throws Exception {
        var keeper = new Keeper(folder, () -> KeptFiles.NOW.plusSeconds(3_600));
        var found = campaign.timely(seed, keeper::settings);
        var lost = lost(found.damaged());
        var state = campaign.timely(seed, () -> keeper.recall(Moves.start(STORY, found.settings())));
        assertThat(lost.isEmpty() || found.damaged() || !state.notice().isNone()).as("it is said that %s cannot be read", lost.keySet()).isTrue();
        goneOnWith(state, new Dice(seed), show);
        KeptFiles.write(folder, state);
        // a lesson that is gone on with says at which stop the app is
        assertThat(new SettingsFile(folder.resolve("settings.json")).read()).isEqualTo(new SettingsFile.Found(state.settings(), false));
        var again = new Keeper(folder, () -> KeptFiles.NOW.plusSeconds(3_600)).recall(Moves.start(STORY, found.settings()));
        assertThat(again.teaching().notebook()).isEqualTo(state.teaching().notebook());
        assertThat(again.notice()).as("nothing is damaged any more").isEqualTo(Notice.NONE);
        for (var file : lost.entrySet()) {
            assertThat(folder.resolve("damaged-" + file.getKey())).hasBinaryContent(file.getValue());
        }
        damaged += lost.size();
    }

    /// The lesson, if there is one, goes on and back; each step is shown, or only worked out.
    private static void goneOnWith(AppState state, Dice dice, Show show) {
        var seen = dice.oneIn(SHOWN);
        if (seen) {
            show.window(state);
        }
        var at = state;
        for (var step = 0; step < STEPS; step++) {
            var slide = Slides.shown(at);
            if (seen) {
                slide.ifPresent(show::slide);
            }
            at.teaching().talk().ifPresent(talk -> Pace.of(talk, KeptFiles.NOW));
            at = dice.oneIn(3) ? LessonSteps.backward(at, KeptFiles.NOW) : LessonSteps.forward(at, KeptFiles.NOW);
        }
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
