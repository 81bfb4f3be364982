package org.cstoexplainer;

/// Starts the program. It does not extend `Application`: the launcher would then start the toolkit before `main`,
/// too early to choose a headless platform.
public final class Main {

    private Main() {
    }

    /// Reads the command line and runs what it asks for.
    public static void main(String... args) {
    }
}
