package org.cstoexplainer.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Jazzer calls with one input after the other.
public final class Guided {

    private static final GuidedTarget TARGET = GuidedTarget.valueOf(System.getProperty("fuzz.target"));
    private static final Path FOLDER = folder();

    private Guided() {
    }

    /// Reads what it begins with once before the clock runs: the first input is not to pay for the loading of the app.
    public static void fuzzerInitialize() throws Exception {
        for (var seed : TARGET.seeds()) {
            TARGET.read(FOLDER, seed);
        }
    }

    /// Tries one input.
    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        TARGET.read(FOLDER, bytes);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("guided");
            TARGET.prepare(folder);
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
