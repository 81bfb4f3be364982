package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {

    static Stream<CommandLine> commands() {
        return all(new CommandLine(new Explainer()));
    }

    private static Stream<CommandLine> all(CommandLine line) {
        return Stream.concat(Stream.of(line), Set.copyOf(line.getSubcommands().values()).stream().flatMap(HelpTest::all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noSignOfAPatternIsLeftInTheHelp(CommandLine line) {
        assertThat(line.getUsageMessage()).doesNotContain("''", "{0}");
    }
}
