package org.cstoexplainer.cli;

import java.util.Optional;
import picocli.CommandLine;

/// Says whether arguments are understood, without doing what they ask for.
public final class CliGrammar {

    private CliGrammar() {
    }

    /// What is wrong with the arguments, if anything.
    public static Optional<String> problem(String line) {
        try {
            new CommandLine(new Explainer()).setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs(Arguments.of(line).toArray(String[]::new));
            return Optional.empty();
        } catch (CommandLine.ParameterException e) {
            return Optional.of(e.getMessage());
        }
    }
}
