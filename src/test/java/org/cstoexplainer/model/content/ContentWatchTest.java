package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {

    private static final Duration PAUSE = Duration.ofMillis(25);

    @TempDir
    private Path folder;
    private TinyContent content;
    private final BlockingQueue<Reading> readings = new LinkedBlockingQueue<>();

    @BeforeEach
    void copy() {
        content = TinyContent.copiedTo(folder);
    }

    @Test
    void aChangeThatIsGoodArrives() throws InterruptedException {
        try (var _ = ContentWatch.start(folder, PAUSE, readings::add)) {
            content.with("story.json", "Will the alliance join?", "Will the whole alliance join?");

            assertThat(next(Reading.Good.class).content().story().question())
                    .isEqualTo(Wording.english("Will the whole alliance join?"));
        }
    }

    @Test
    void aChangeThatIsBadArrivesAndSoDoesItsRepair() throws InterruptedException {
        var right = content.text("story.json");
        try (var _ = ContentWatch.start(folder, PAUSE, readings::add)) {
            content.with("story.json", right.substring(0, 200));
            assertThat(next(Reading.Bad.class).problems()).isNotEmpty();

            content.with("story.json", right);
            assertThat(next(Reading.Good.class).content()).isEqualTo(TinyContent.content());
        }
    }

    @Test
    void aFileThatGoesIsAChange() throws InterruptedException {
        try (var _ = ContentWatch.start(folder, PAUSE, readings::add)) {
            content.without("story.json");

            assertThat(next(Reading.Bad.class).problems()).extracting(Problem::file).containsExactly("story.json");
        }
    }

    @Test
    void nothingArrivesWithoutAChangeOrAfterTheEnd() throws InterruptedException {
        try (var _ = ContentWatch.start(folder, PAUSE, readings::add)) {
            assertThat(readings.poll(PAUSE.toMillis() * 4, TimeUnit.MILLISECONDS)).isNull();
        }
        content.without("story.json");

        assertThat(readings.poll(PAUSE.toMillis() * 4, TimeUnit.MILLISECONDS)).isNull();
    }

    /// The next reading of a kind. On a busy machine a file may be seen half written, which is a reading of its own.
    private <T extends Reading> T next(Class<T> kind) throws InterruptedException {
        var reading = readings.poll(10, TimeUnit.SECONDS);
        return kind.isInstance(reading) || reading == null ? kind.cast(reading) : next(kind);
    }
}
