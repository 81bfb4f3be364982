package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.model.imports.Imports;
import org.cstoexplainer.support.RealApp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// On a system whose language has other digits and another decimal point than English, everything is as it is on others.
@Execution(ExecutionMode.CONCURRENT)
class OtherLanguageTest {

    private static final String PERSIAN = "-Duser.language=fa";
    private static final String ENGLISH = "-Duser.language=en";

    @TempDir
    private Path home;

    private String said(String language, String... command) throws IOException, InterruptedException {
        var app = RealApp.command(home, language, command);
        assertThat(app.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
        assertThat(home.resolve("err")).isEmptyFile();
        return Files.readString(home.resolve("out"));
    }

    @Test
    void aPictureIsTheSame() throws Exception {
        var english = home.resolve("en.png");
        var persian = home.resolve("fa.png");
        assertThat(said(ENGLISH, "shot", english.toString(), "--stop", "numbers")).isEmpty();
        assertThat(said(PERSIAN, "shot", persian.toString(), "--stop", "numbers")).isEmpty();
        assertThat(persian).hasSameBinaryContentAs(english);
    }

    @Test
    void aTimelineBecomesAStoryWhoseDatesCanBeRead() throws Exception {
        var file = Imports.file("own-export.csv");
        var story = home.resolve("story");
        assertThat(said(PERSIAN, "import", "timeline-csv", file.toString(), story.toString())).startsWith("6 events written to ");
        assertThat(Files.readString(story.resolve("timeline.json"))).contains("\"date\": \"1992-05-15\"");
        assertThat(said(PERSIAN, "check", story.toString())).isEqualToIgnoringNewLines("No problems.");
    }

    @Test
    void aFileMayBeCalledWithAnAt() throws Exception {
        assertThat(said(ENGLISH, "check", "@notes")).startsWith("@notes: There is no such folder.");
    }
}
