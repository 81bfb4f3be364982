package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aRightFolderHasNoProblem() {
        assertThat(TinyContent.copiedTo(folder).problems()).isEmpty();
    }
}
