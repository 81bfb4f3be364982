package org.cstoexplainer;

import org.cstoexplainer.cli.Cli;

/// Starts the program. It does not extend `Application`: the launcher would then start the toolkit before `main`,
/// too early to choose a headless platform or to notice a missing display.
public final class Main {

    private Main() {
    }

    /// Reads the command line and does what it asks for; ends with its exit code.
    public static void main(String... args) {
        var code = Cli.run(args);
        if (code != Cli.WINDOW_IS_OPEN) {
            System.exit(code);
        }
    }
}
