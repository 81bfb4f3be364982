package org.cstoexplainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java that has in it the modules of the app and those they need, and no others.
///
/// @param root its folder
record Image(Path root) {

    private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
    private static final Set<String> RUN = Set.of("java", "javaw");
    /// Character maps of Chinese, Japanese and Korean fonts, which the handout has no use for.
    private static final String UNUSED = Stream.of("Adobe-*", "Uni*", "*-RKSJ-*", "GB*", "B5*", "KSC*", "ETen*", "HK*", "*EUC*")
            .map(name -> "glob:/org.apache.fontbox/org/apache/fontbox/cmap/" + name).collect(Collectors.joining(","));

    /// Links it.
    static Image link(Modules modules, Path root) throws IOException {
        JdkTool.run("jlink", "--module-path", modules.folder().toString(), "--add-modules", Modules.APP,
                "--no-header-files", "--no-man-pages", "--compress", "zip-0", "--exclude-resources", UNUSED,
                "--output", root.toString());
        var image = new Image(root);
        image.add(modules.natives());
        image.leaveOnly(RUN);
        return image;
    }

    /// The `java` of the image.
    Path java() {
        return root.resolve("bin").resolve(WINDOWS ? "java.exe" : "java");
    }

    private void add(Path natives) throws IOException {
        for (var library : Trees.below(natives)) {
            Files.copy(library, root.resolve(WINDOWS ? "bin" : "lib").resolve(library.getFileName()));
        }
    }

    /// Takes away the other programs of a Java.
    private void leaveOnly(Set<String> programs) throws IOException {
        for (var program : Trees.below(root.resolve("bin"))) {
            var name = program.getFileName().toString();
            if (!programs.contains(name.replace(".exe", "")) && !name.endsWith(".dll") && Files.isRegularFile(program)) {
                Files.delete(program);
            }
        }
        for (var unused : List.of("lib/jrt-fs.jar", "lib/ct.sym")) {
            Files.deleteIfExists(root.resolve(unused));
        }
    }
}
