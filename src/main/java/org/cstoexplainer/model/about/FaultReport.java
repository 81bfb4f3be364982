package org.cstoexplainer.model.about;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;

/// What is written down when something goes wrong that nobody foresaw: version, system, the last steps and the stack. There
/// is nothing personal in it: the home folder is written as `~`.
///
/// @param at    when it happened
/// @param fault what happened
/// @param steps where one had been, the oldest first
public record FaultReport(Instant at, Throwable fault, List<String> steps) {

    /// Copies the steps.
    public FaultReport {
        steps = List.copyOf(steps);
    }

    /// The text of the report.
    public String text() {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.println("CSTO Explainer " + AppVersion.text());
        out.println(at);
        out.println("Java " + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version", "?") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        out.println();
        steps.forEach(step -> out.println("- " + step));
        out.println();
        fault.printStackTrace(out);
        out.flush();
        var home = System.getProperty("user.home", "");
        // where there is none, Java names it ? or /
        return home.length() > 1 ? text.toString().replace(home, "~") : text.toString();
    }
}
