package org.cstoexplainer.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What is asked for of the class screen.
final class ClassOptions {

    @Option(names = "--class", required = true, descriptionKey = "shot.class")
    private boolean wanted;

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

    /// The slide that is wanted.
    ///
    /// @param stop the stop, where one is named
    ClassSlide slide(Optional<String> stop) {
        return new ClassSlide(stop, Optional.ofNullable(scenario), Optional.ofNullable(question), reveal ? 2 : step, hands);
    }
}
