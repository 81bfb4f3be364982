package org.cstoexplainer.dist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vafer.jdeb.Console;
import org.vafer.jdeb.DataConsumer;
import org.vafer.jdeb.DataProducer;
import org.vafer.jdeb.DebMaker;
import org.vafer.jdeb.PackagingException;
import org.vafer.jdeb.shaded.commons.compress.archivers.tar.TarArchiveEntry;

/// A Debian package of an image: below `/opt`, with an entry in the menu, an icon and a command.
///
/// @param version the version of the app
/// @param machine the machine as Debian names it
record Debian(String version, String machine) {

    private static final String NAME = "csto-explainer";
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);
    private static final int PROGRAM = 0100755;
    private static final int PLAIN = 0100644;

    /// Makes it.
    ///
    /// @param image the image
    /// @param files the texts of the package
    /// @param deb   the file that is written
    void of(Path image, Path files, Path deb) throws IOException {
        var control = Files.createDirectories(deb.resolveSibling("../dist-work/control"));
        Files.writeString(control.resolve("control"), Files.readString(files.resolve("control"))
                .replace("@version@", version).replace("@machine@", machine)
                .replace("@size@", String.valueOf(Trees.bytes(image) / 1024)));
        var maker = new DebMaker(new Silent(), List.of(content(image, files)), List.of());
        maker.setControl(control.toFile());
        maker.setDeb(deb.toFile());
        maker.setCompression("gzip");
        try {
            maker.makeDeb();
        } catch (PackagingException e) {
            throw new IOException("The Debian package could not be made.", e);
        }
    }

    private static DataProducer content(Path image, Path files) {
        return to -> {
            for (var path : Trees.below(image)) {
                var target = "./opt/" + NAME + "/" + image.relativize(path);
                if (Files.isDirectory(path)) {
                    to.onEachDir(new TarArchiveEntry(target + "/"));
                } else {
                    file(to, path, target, Files.isExecutable(path) ? PROGRAM : PLAIN);
                }
            }
            file(to, files.resolve(NAME), "./usr/bin/" + NAME, PROGRAM);
            file(to, files.resolve(NAME + ".desktop"), "./usr/share/applications/" + NAME + ".desktop", PLAIN);
            file(to, files.resolve("copyright"), "./usr/share/doc/" + NAME + "/copyright", PLAIN);
            for (var size : ICONS) {
                file(to, Path.of("resources", "icon", size + ".png"),
                        "./usr/share/icons/hicolor/" + size + "x" + size + "/apps/" + NAME + ".png", PLAIN);
            }
        };
    }

    private static void file(DataConsumer to, Path from, String target, int mode) throws IOException {
        var entry = new TarArchiveEntry(target);
        entry.setSize(Files.size(from));
        entry.setMode(mode);
        entry.setModTime(Files.getLastModifiedTime(from));
        try (InputStream bytes = Files.newInputStream(from)) {
            to.onEachFile(bytes, entry);
        }
    }

    /// The library tells each file; only what goes wrong matters here.
    private record Silent() implements Console {

        @Override
        public void debug(String message) {
            // not wanted
        }

        @Override
        public void info(String message) {
            // not wanted
        }

        @Override
        public void warn(String message) {
            System.out.println(message);
        }
    }
}
