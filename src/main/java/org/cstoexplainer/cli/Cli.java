package org.cstoexplainer.cli;

import java.io.PrintWriter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
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
        try {
            return run(Arguments.of(given));
        } catch (Arguments.Unclosed e) {
            return say(new CommandLine(new Explainer()), 2, e.getMessage());
        }
    }

    private static int run(List<String> arguments) {
        // nothing of the command line is made where there is none: the window opens sooner
        return arguments.isEmpty() ? new Explainer().call() : run(new CommandLine(new Explainer()), arguments);
    }

    private static int run(CommandLine line, List<String> arguments) {
        line.setResourceBundle(words());
        line.setErr(new PrintWriter(line.getOut(), true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // a file may be called @notes; nobody expects its lines to be arguments
        line.setExpandAtFiles(false);
        line.setExecutionExceptionHandler((problem, failed, _) -> say(failed, 1, sentence(problem)));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError _) {
            return say(line, 1, say("noMemory"));
        }
    }

    private static String sentence(Exception problem) {
        if (problem.getCause() instanceof OutOfMemoryError) {
            return say("noMemory");
        }
        return problem.getMessage() == null ? say("failed", problem.getClass().getSimpleName()) : problem.getMessage();
    }

    private static int say(CommandLine line, int code, String sentence) {
        line.getOut().println(sentence);
        line.getOut().flush();
        return code;
    }

    /// The words of the command line.
    static ResourceBundle words() {
        return ResourceBundle.getBundle("text.cli");
    }

    /// A sentence of the command line.
    static String say(String key, Object... arguments) {
        return new MessageFormat(words().getString(key), Locale.ENGLISH).format(arguments);
    }
}
