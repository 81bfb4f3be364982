package org.cstoexplainer.dist;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.spi.ToolProvider;

/// The tools of the JDK, called within this process. What they say is kept for when they fail.
final class JdkTool {

    private JdkTool() {
    }

    /// Runs a tool.
    ///
    /// @throws IOException with all that the tool said, if it fails
    static void run(String name, String... arguments) throws IOException {
        var said = new StringWriter();
        var out = new PrintWriter(said);
        var tool = ToolProvider.findFirst(name).orElseThrow(() -> new IOException("This JDK has no " + name + "."));
        if (tool.run(out, out, arguments) != 0) {
            throw new IOException(name + " " + String.join(" ", arguments) + System.lineSeparator() + said);
        }
    }
}
