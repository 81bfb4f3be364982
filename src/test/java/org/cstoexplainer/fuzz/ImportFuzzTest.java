package org.cstoexplainer.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.cstoexplainer.model.imports.Import;
import org.cstoexplainer.model.imports.ImportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Spoils timelines that others have made. Whatever is imported, the import never throws and never takes long; it makes a
/// story without mistakes, or says in a sentence why not.
@Execution(ExecutionMode.CONCURRENT)
class ImportFuzzTest {

    private static final Path GOOD = Path.of("src", "test", "resources", "import", "good");

    @TempDir
    private Path folder;
    private final Campaign campaign = new Campaign(getClass(), 5);
    private final Campaign large = new Campaign(getClass(), 5);
    private int tried;

    @Test
    void whateverIsImportedIsAStoryWithoutMistakesOrTold() throws Exception {
        var spoiler = new Spoiler(folder, Spoiler.filesOf(GOOD));
        campaign.run(seed -> {
            try {
                for (var name : spoiler.spoil(seed).split(", ")) {
                    imported(seed, name);
                }
            } finally {
                spoiler.mend();
            }
        });
        System.out.printf("ImportFuzzTest: %,d files imported%n", tried);
    }

    @Test
    void howeverLargeATimelineIsItIsReadSoonOrRefused() throws Exception {
        large.run(seed -> {
            var timeline = new LargeTimeline(seed);
            var file = Files.write(folder.resolve(timeline.name()), timeline.text().getBytes(StandardCharsets.UTF_8));
            GuidedTarget.judge(large.timely(seed, () -> Import.of(timeline.format(), file, GuidedTarget.DAY, GuidedTarget.WORDS)), folder);
        });
    }

    private void imported(long seed, String name) throws Exception {
        var file = folder.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            var format = name.endsWith(".csv") ? ImportFormat.TIMELINE_CSV : ImportFormat.TIMELINEJS;
            GuidedTarget.judge(campaign.timely(seed, () -> Import.of(format, file, GuidedTarget.DAY, GuidedTarget.WORDS)), folder);
            tried++;
        }
    }
}
