package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The image with a launcher of its own, a zip of it, and a Debian package. jpackage's launcher would ask the package
/// manager at every start.
///
/// @param version the version of the app
record OnLinux(String version) implements MakeDist.Packing {

    private static final String NAME = "csto-explainer";
    private static final Path FILES = Path.of("src", "dist", "linux");

    @Override
    public List<Path> pack(Image image, Path dist) throws IOException, InterruptedException {
        var folder = dist.resolve(NAME);
        Files.move(image.root(), folder);
        launcher(folder);
        Files.copy(Path.of("resources", "icon", "256.png"), folder.resolve(NAME + ".png"));
        Training.of(new Image(folder));
        var zip = dist.resolve(NAME + "-" + version + "-linux-" + machine() + ".zip");
        Zip.of(folder, zip);
        var deb = dist.resolve(NAME + "_" + version + "_" + machine() + ".deb");
        new Debian(version, machine()).of(folder, FILES, deb);
        return List.of(folder, zip, deb);
    }

    private static void launcher(Path folder) throws IOException {
        var options = String.join(" ", Options.ALL);
        var script = Files.readString(FILES.resolve(NAME + ".sh")).replace("@cache@", Options.CACHE)
                .replace("@silent@", Options.SILENT).replace("@options@", options).replace("@main@", Options.MAIN);
        var launcher = folder.resolve("bin").resolve(NAME);
        Files.writeString(launcher, script);
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// The machine as Debian names it.
    private static String machine() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm64";
            case String other -> other;
        };
    }
}
