package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The files from which the guided fuzzing begins, and what it once found in them.
@Execution(ExecutionMode.CONCURRENT)
class GuidedTargetTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everySeedIsReadWhereverItIsCut(GuidedTarget target) throws Exception {
        assertThat(target.seeds()).isNotEmpty();
        target.prepare(folder);
        for (var seed : target.seeds()) {
            for (var length : new int[] {seed.length, seed.length / 2, 1, 0}) {
                target.read(folder, Arrays.copyOf(seed, length));
            }
        }
    }
}
