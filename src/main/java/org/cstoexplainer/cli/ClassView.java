package org.cstoexplainer.cli;

import picocli.CommandLine.Option;

/// Whose screen is asked for: that of the class or that of the teacher.
final class ClassView {

    @Option(names = "--class", required = true, descriptionKey = "shot.class")
    private boolean screen;

    @Option(names = "--console", required = true, descriptionKey = "shot.console")
    private boolean console;

    boolean console() {
        return console;
    }
}
