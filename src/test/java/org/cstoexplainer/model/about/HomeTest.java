package org.cstoexplainer.model.about;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HomeTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void aFileInTheHomeFolderIsShownWithoutItsName() {
        assertThat(Home.shown(HOME.resolve("reports").resolve("report.txt"))).isEqualTo(Path.of("~", "reports", "report.txt").toString());
    }

    @Test
    void aFileElsewhereIsShownWhole() {
        var elsewhere = HOME.resolveSibling(HOME.getFileName() + "2").resolve("report.txt");
        assertThat(Home.shown(elsewhere)).isEqualTo(elsewhere.toString());
    }

    @Test
    void aNameInLettersThatCannotBeShownHasQuestionMarks() throws IOException {
        try (var system = Jimfs.newFileSystem(Configuration.unix())) {
            assertThat(Home.shown(system.getPath("/srv", "\u05e9\u05dc-a.json"))).isEqualTo("/srv/??-a.json");
        }
    }
}
