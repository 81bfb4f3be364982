package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.Stylesheet;

/// The style sheets in JavaFX's binary form. It looks for them beside the others by itself, and need not parse them then.
final class Sheets {

    private Sheets() {
    }

    /// Compiles the sheets of the app.
    ///
    /// @param classes the app
    /// @param to      the folder for what is made
    /// @return that folder
    static Path compiled(Path classes, Path to) throws IOException {
        var folder = Files.createDirectories(to.resolve("style"));
        try (var sheets = Files.list(classes.resolve("style"))) {
            for (var sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) {
                var name = sheet.getFileName().toString().replace(".css", ".bss");
                Stylesheet.convertToBinary(sheet.toFile(), folder.resolve(name).toFile());
            }
        }
        return to;
    }
}
