package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.ImageFormats;
import org.apache.commons.imaging.Imaging;

/// The image as Windows and macOS want it: jpackage puts a launcher to it, and makes an installer.
///
/// @param version the version of the app
record Elsewhere(String version) implements MakeDist.Packing {

    private static final String NAME = "CSTO Explainer";
    private static final boolean MAC = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");

    @Override
    public List<Path> pack(Image image, Path dist) throws IOException, InterruptedException {
        Training.of(image);
        var icon = icon(image.root().resolveSibling("icon." + (MAC ? "icns" : "ico")));
        app(image, icon, dist);
        var app = dist.resolve(MAC ? NAME + ".app" : NAME);
        var zip = dist.resolve("csto-explainer-" + version + (MAC ? "-macos" : "-windows") + "-" + System.getProperty("os.arch") + ".zip");
        Zip.of(app, zip);
        JdkTool.run("jpackage", "--type", MAC ? "dmg" : "msi", "--app-image", app.toString(), "--name", NAME,
                "--app-version", number(), "--dest", dist.toString());
        var made = new ArrayList<>(List.of(app, zip));
        try (var all = Files.list(dist)) {
            all.filter(file -> file.toString().matches(".*\\.(dmg|msi)")).forEach(made::add);
        }
        return made;
    }

    private void app(Image image, Path icon, Path dist) throws IOException {
        var command = new ArrayList<>(List.of("--type", "app-image", "--runtime-image", image.root().toString(),
                "--module", Options.MAIN, "--name", NAME, "--app-version", number(), "--icon", icon.toString(),
                "--dest", dist.toString()));
        // the launcher puts the folder of the runtime here
        var runtime = MAC ? "$APPDIR/../runtime/Contents/Home/" : "$APPDIR/../runtime/";
        for (var option : Options.ALL) {
            command.addAll(List.of("--java-options", option));
        }
        command.addAll(List.of("--java-options", "-XX:AOTCache=" + runtime + Options.CACHE, "--java-options", Options.SILENT));
        JdkTool.run("jpackage", command.toArray(String[]::new));
    }

    /// macOS takes no version that begins with 0.
    private String number() {
        return MAC && version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    private static Path icon(Path to) throws IOException {
        var drawn = ImageIO.read(Path.of("resources", "icon", MAC ? "128.png" : "64.png").toFile());
        Imaging.writeImage(drawn, to.toFile(), MAC ? ImageFormats.ICNS : ImageFormats.ICO);
        return to;
    }
}
