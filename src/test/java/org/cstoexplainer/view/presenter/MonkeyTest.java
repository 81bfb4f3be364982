package org.cstoexplainer.view.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.support.Aside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A monkey is let loose on the app and its two windows. Nothing is thrown, no act takes two seconds of the processor, the
/// windows show what the state says, and at the end nothing has grown.
/// `mvn -B test -Dtest=MonkeyTest -Dmonkey.actions=50000` lets it go on; `-Dmonkey.seed=…` takes another, `-Dmonkey.seconds=…`
/// another time.
@Execution(ExecutionMode.CONCURRENT)
class MonkeyTest {

    /// What the program may take beside the time of the monkey, and for many acts where other programs run too.
    private static final long MINUTES = Integer.getInteger("monkey.actions") == null ? 10 + Long.getLong("monkey.seconds", 120) / 60
            : TimeUnit.HOURS.toMinutes(12);

    @TempDir
    private Path folder;

    @Test
    void nothingThatAMonkeyDoesHarmsTheApp() throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(Aside.command(MonkeyRun.class)).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var said = Files.readString(out);
        System.out.print("MonkeyTest: " + said);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(Files.readString(err)).isEmpty();
    }
}
