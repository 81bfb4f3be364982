package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts the licence, the notices and the bill of materials into an image.
final class Notices {

    private Notices() {
    }

    /// @param root the image
    /// @param bill the bill of materials, CycloneDX as JSON
    static void into(Path root, Path bill) throws IOException {
        var notices = root.resolve("notice");
        Trees.copy(Path.of("target", "classes", "notice"), notices);
        Files.copy(bill, notices.resolve("bom.json"));
    }
}
