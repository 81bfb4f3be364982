package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.cstoexplainer.bench.Grown;
import org.cstoexplainer.model.content.folder.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Stories as large as anybody will write them are read, within two seconds of a processor.
@Execution(ExecutionMode.CONCURRENT)
class LargeContentTest {

    @TempDir
    private Path folder;

    @Test
    void aStoryOfAHundredTimesTheEventsSourcesQuestionsAndCasesIsRead() throws IOException {
        var content = read(Grown.times(folder.resolve("times"), 100));
        assertThat(content.cases()).hasSizeGreaterThan(1_000);
        assertThat(content.sources()).hasSizeGreaterThan(15_000);
    }

    @Test
    void aTimelineOfTenThousandEventsIsRead() throws IOException {
        assertThat(read(Grown.events(folder.resolve("events"), 10_000)).chronicle().events()).hasSize(10_000);
    }

    private static Content read(Path story) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var reading = ContentReader.read(new Directory(story));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(reading).isInstanceOf(Reading.Good.class);
        return ((Reading.Good) reading).content();
    }
}
