package org.cstoexplainer.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The memory of this process as Linux counts it.
final class Memory {

    private Memory() {
    }

    /// Tells the resident set, MB, after the heap was tidied.
    static void tell(String name) {
        System.gc();
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            var kilobytes = lines.filter(line -> line.startsWith("VmRSS")).findFirst().orElseThrow().replaceAll("\\D", "");
            Figure.tell(name, Long.parseLong(kilobytes) / 1024.0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
