package org.cstoexplainer.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// What is asked for of the class screen, or of the console.
final class ClassOptions {

    @ArgGroup(multiplicity = "1")
    private ClassView view;

    @Option(names = "--case", paramLabel = "ID", descriptionKey = "shot.case")
    private String scenario;

    @Option(names = "--question", paramLabel = "ID", descriptionKey = "shot.question")
    private String question;

    @Option(names = "--step", paramLabel = "N", defaultValue = "1", descriptionKey = "shot.step")
    private int step;

    @Option(names = "--reveal", descriptionKey = "shot.reveal")
    private boolean reveal;

    @Option(names = "--hands", paramLabel = "N,N,…", split = ",", descriptionKey = "shot.hands")
    private List<Integer> hands = List.of();

    /// Whether the console is wanted, and not what the class sees.
    boolean console() {
        return view.console();
    }

    /// The slide that is wanted.
    ///
    /// @param stop the stop, where one is named
    ClassSlide slide(Optional<String> stop) {
        return new ClassSlide(stop, Optional.ofNullable(scenario), Optional.ofNullable(question), reveal ? 2 : step, hands);
    }
}
