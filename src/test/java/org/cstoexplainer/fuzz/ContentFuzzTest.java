package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Spoils the built-in content in thousands of ways. Whatever stands in the folder, the reader never throws and never
/// takes long; what it refuses it tells with file, line and column; what it takes in can be shown on every screen.
/// `mvn -B test -Dtest=ContentFuzzTest -Dfuzz.inputs=100000` goes on for longer, `-Dfuzz.seed=…` elsewhere.
@Execution(ExecutionMode.CONCURRENT)
class ContentFuzzTest {

    private static final int ALL = 1_000;
    /// One of so many stories that differ is shown, which takes long.
    private static final int SHOWN = Integer.getInteger("fuzz.shown", 5);
    private static final Content STORY = StoryContent.content();

    @TempDir
    private Path folder;
    private final Campaign campaign = new Campaign(getClass(), 60);
    private int accepted;
    private int shown;

    @Test
    void whateverStandsInTheContentFolderIsToldOrShown() throws Exception {
        var spoiler = new Spoiler(folder, Spoiler.filesOf(Path.of("resources/content")));
        var show = new Show(STORY, campaign::goesOn);
        campaign.run(seed -> {
            try {
                spoiler.spoil(seed);
                tried(seed, show);
            } finally {
                spoiler.mend();
            }
        });
        System.out.printf("ContentFuzzTest: %,d accepted, %,d of them shown%n", accepted, shown);
        assertThat(ContentReader.read(new Directory(folder))).as("mended again").isEqualTo(new Reading.Good(STORY));
    }

    private void tried(long seed, Show show) throws Exception {
        switch (campaign.timely(seed, () -> ContentReader.read(new Directory(folder)))) {
            case Reading.Bad(var problems) -> Told.well(problems, folder);
            case Reading.Good(var content) -> {
                accepted++;
                var dice = new Dice(seed);
                if (!content.equals(STORY) && dice.oneIn(SHOWN)) {
                    shown++;
                    show.some(content, dice, dice.oneIn(20) ? ALL : 3);
                }
            }
        }
    }
}
