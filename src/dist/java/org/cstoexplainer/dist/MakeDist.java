package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes what people take home: an image with its own Java, a zip of it, and an installer for this system.
///
/// `MakeDist <version> <bill of materials>`; it is started in the project's folder, with the app on its class path, and
/// writes `target/dist`.
final class MakeDist {

    private static final Path TARGET = Path.of("target");

    private MakeDist() {
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            make(args);
        } catch (IOException e) {
            System.out.println("The package could not be made: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void make(String[] args) throws IOException, InterruptedException {
        var version = args[0];
        var dist = TARGET.resolve("dist");
        var work = TARGET.resolve("dist-work");
        Trees.delete(dist);
        Trees.delete(work);
        Files.createDirectories(dist);
        var modules = Modules.gather(System.getProperty("java.class.path"), version, work);
        var system = System.getProperty("os.name").startsWith("Linux") ? new OnLinux(version) : new Elsewhere(version);
        var image = Image.link(modules, work.resolve("image"));
        Notices.into(image.root(), Path.of(args[1]));
        for (var made : system.pack(image, dist)) {
            System.out.printf("%-52s %6.1f MB%n", made, Trees.bytes(made) / 1e6);
        }
    }

    /// How an image becomes what the people of one system are used to.
    interface Packing {

        /// @param image the linked image
        /// @param dist  the folder for what is made
        /// @return what was made
        List<Path> pack(Image image, Path dist) throws IOException, InterruptedException;
    }
}
