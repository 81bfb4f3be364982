package org.cstoexplainer.dist;

import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The modules of the app in one folder, fit to be linked: each has a descriptor, and native libraries lie beside them.
///
/// @param folder  the jars
/// @param natives the native libraries
record Modules(Path folder, Path natives) {

    /// The app's own module.
    static final String APP = "org.cstoexplainer";

    private static final Pattern NATIVE = Pattern.compile(".*\\.(so|dll|dylib)");

    /// Takes what the app needs from a class path, and nothing else of it.
    ///
    /// @param classPath the classes of the app and the jars it is compiled with
    static Modules gather(String classPath, String version, Path work) throws IOException {
        var made = new Modules(Files.createDirectories(work.resolve("modules")), Files.createDirectories(work.resolve("natives")));
        var automatic = new ArrayList<Path>();
        for (var module : needed(found(classPath))) {
            var from = Path.of(module.location().orElseThrow());
            var to = made.folder.resolve(module.descriptor().name() + ".jar");
            if (Files.isDirectory(from)) {
                JdkTool.run("jar", "--create", "--file", to.toString(), "--module-version", version, "--main-class", APP + ".Main",
                        "-C", from.toString(), ".", "-C", Sheets.compiled(from, work.resolve("sheets")).toString(), ".");
            } else {
                made.take(from, to);
            }
            if (module.descriptor().isAutomatic()) {
                automatic.add(to);
            }
        }
        new Described(made.folder, work.resolve("described")).all(automatic);
        return made;
    }

    /// What the app needs by its descriptor, and what that needs in turn. An automatic module says nothing, so the app
    /// has to name what such a one needs.
    private static Collection<ModuleReference> needed(Map<String, ModuleReference> found) {
        Map<String, ModuleReference> needed = new TreeMap<>();
        var open = new ArrayDeque<>(List.of(APP));
        while (!open.isEmpty()) {
            var name = open.pop();
            var module = found.get(name);
            if (module != null && needed.put(name, module) == null) {
                module.descriptor().requires().stream().filter(needs -> !needs.modifiers().contains(Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name).forEach(open::push);
            }
        }
        return needed.values();
    }

    private static Map<String, ModuleReference> found(String classPath) {
        Map<String, ModuleReference> found = new TreeMap<>();
        Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of).flatMap(Modules::module)
                .forEach(module -> found.put(module.descriptor().name(), module));
        return found;
    }

    private static Stream<ModuleReference> module(Path path) {
        try {
            return ModuleFinder.of(path).findAll().stream();
        } catch (FindException e) {
            // a tool of the build that is no module, not a part of the app
            return Stream.empty();
        }
    }

    /// Copies a jar; native libraries go to their own folder, for else they are unpacked below the home folder at the first start.
    private void take(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (var inside = FileSystems.newFileSystem(to)) {
            for (var file : Trees.below(inside.getPath("/"))) {
                if (NATIVE.matcher(file.toString()).matches()) {
                    Files.copy(file, natives.resolve(file.getFileName().toString()));
                    Files.delete(file);
                }
            }
        }
    }
}
