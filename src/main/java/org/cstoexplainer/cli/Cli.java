package org.cstoexplainer.cli;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import picocli.CommandLine;

/// The command line. Everything it says goes to standard output.
public final class Cli {

    /// What [#run(String...)] gives when the window is open: the program ends when it is closed.
    public static final int WINDOW_IS_OPEN = -1;

    private Cli() {
    }

    /// Does what the arguments ask for.
    ///
    /// @return the exit code, or [#WINDOW_IS_OPEN]
    public static int run(String... given) {
        var arguments = Arguments.of(given);
        if (arguments.isEmpty()) {
            return new Explainer().call();
        }
        var line = new CommandLine(new Explainer());
        line.setResourceBundle(words());
        line.setErr(new PrintWriter(line.getOut(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, failed, _) -> {
            failed.getOut().println(problem.getMessage());
            failed.getOut().flush();
            return 1;
        });
        return line.execute(arguments.toArray(String[]::new));
    }

    /// The words of the command line.
    static ResourceBundle words() {
        return ResourceBundle.getBundle("text.cli");
    }

    /// A sentence of the command line.
    static String say(String key, Object... arguments) {
        return java.text.MessageFormat.format(words().getString(key), arguments);
    }
}
