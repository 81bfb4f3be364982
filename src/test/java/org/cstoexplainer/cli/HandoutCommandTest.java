package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HandoutCommandTest {

    @TempDir
    private Path folder;

    private static String run(int code, String... arguments) {
        var said = new StringWriter();
        var line = new CommandLine(new HandoutCommand()).setCaseInsensitiveEnumValuesAllowed(true).setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said)).setExecutionExceptionHandler((problem, failed, _) -> {
                    failed.getOut().print(problem.getMessage());
                    return 1;
                });
        assertThat(line.execute(arguments)).isEqualTo(code);
        return said.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--key", "--guide"})
    void everySheetIsMadeOnThePaperThatIsAskedFor(String sheet) throws IOException {
        var out = folder.resolve("out.pdf");
        var arguments = sheet.isEmpty() ? new String[] {out.toString(), "--paper", "letter"}
                : new String[] {out.toString(), "--paper", "letter", sheet};
        assertThat(run(0, arguments)).isEmpty();
        try (var document = Loader.loadPDF(out.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
        }
        assertThat(folder.toFile().list()).containsExactly("out.pdf");
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        var out = Files.writeString(folder.resolve("out.pdf"), "old");
        Files.createDirectory(folder.resolve("out.pdf." + ProcessHandle.current().pid() + ".draft"));
        assertThat(run(1, out.toString())).isEqualTo(out + " could not be written. Check the folder and the free space.");
        assertThat(out).hasContent("old");
    }
}
