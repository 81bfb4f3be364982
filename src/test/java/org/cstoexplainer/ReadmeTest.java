package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstoexplainer.cli.CliGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every command line of the README is understood, and every file it names is there.
class ReadmeTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    static Stream<String> commands() throws IOException {
        return Pattern.compile("(?s)```\\n(.*?)```").matcher(readme()).results().flatMap(block -> block.group(1).lines())
                .filter(line -> !line.isBlank()).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsUnderstood(String line) throws IOException {
        if (line.startsWith("src/")) {
            assertThat(Path.of(line)).isExecutable();
            return;
        }
        assertThat(line).startsWith("mvn");
        var pom = Files.readString(Path.of("pom.xml"));
        for (var word : line.replaceAll("\"[^\"]*\"", "\"\"").split(" ")) {
            understood(word, pom);
        }
        var arguments = Pattern.compile("-Dapp\\.args=\"([^\"]*)\"").matcher(line);
        if (arguments.find()) {
            assertThat(CliGrammar.problem(arguments.group(1))).isEmpty();
        }
    }

    private static void understood(String word, String pom) throws IOException {
        if (word.startsWith("-P")) {
            assertThat(pom).contains("<id>" + word.substring(2) + "</id>");
        } else if (word.startsWith("exec:exec@")) {
            assertThat(pom).contains("<id>" + word.substring("exec:exec@".length()) + "</id>");
        } else if (word.startsWith("-Dtest=")) {
            assertThat(tests()).contains(word.substring("-Dtest=".length()) + ".java");
        } else if (word.matches("-D(kills|fuzz\\.inputs|monkey\\.actions)=.*")) {
            assertThat(word).matches("-D[a-z.]+=\\d+");
        } else if (word.startsWith("-D")) {
            assertThat(word).startsWith("-Dapp.args=");
        } else {
            assertThat(List.of("mvn", "-q", "-B", "verify", "test-compile", "test", "package")).contains(word);
        }
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void everyFileItNamesIsThere() throws IOException {
        Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme()).results()
                .forEach(link -> assertThat(Path.of(link.group(1))).exists());
    }
}
