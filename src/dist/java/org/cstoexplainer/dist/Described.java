package org.cstoexplainer.dist;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Gives jars that have no module descriptor one: jlink links no others. What they need is found by `jdeps`.
///
/// @param folder all jars
/// @param work   a folder for what is made on the way
record Described(Path folder, Path work) {

    /// An automatic module reads every other; PDFBox looks for what is in this one by reflection, which jdeps cannot see.
    private static final String REFLECTED = " requires jdk.unsupported;";

    /// Describes the jars.
    void all(List<Path> jars) throws IOException {
        if (jars.isEmpty()) {
            return;
        }
        var command = new ArrayList<>(List.of("--ignore-missing-deps", "--multi-release", "25", "--module-path", others(jars),
                "--generate-module-info", work.toString()));
        jars.stream().map(Path::toString).forEach(command::add);
        JdkTool.run("jdeps", command.toArray(String[]::new));
        for (var jar : sorted(jars)) {
            describe(jar);
        }
    }

    /// Those first that need none of the others: a descriptor is compiled against described modules.
    private List<Path> sorted(List<Path> jars) throws IOException {
        var left = new ArrayList<>(jars);
        var sorted = new ArrayList<Path>();
        while (!left.isEmpty()) {
            for (var jar : List.copyOf(left)) {
                var text = Files.readString(source(jar));
                if (left.stream().filter(other -> !other.equals(jar)).noneMatch(other -> text.contains(" " + name(other) + ";"))) {
                    sorted.add(jar);
                    left.remove(jar);
                }
            }
        }
        return sorted;
    }

    private void describe(Path jar) throws IOException {
        Files.writeString(source(jar), Files.readString(source(jar)).replaceFirst("\\{", "{" + REFLECTED));
        var out = Files.createDirectories(work.resolve(name(jar) + "-classes"));
        JdkTool.run("javac", "--module-path", folder.toString(), "--patch-module", name(jar) + "=" + jar,
                "-d", out.toString(), source(jar).toString());
        JdkTool.run("jar", "--update", "--file", jar.toString(), "-C", out.toString(), "module-info.class");
    }

    private String others(List<Path> jars) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(jar -> !jars.contains(jar)).filter(jar -> !name(jar).equals(Modules.APP)).map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private Path source(Path jar) throws IOException {
        try (var found = Files.walk(work.resolve(name(jar)))) {
            return found.filter(path -> path.endsWith("module-info.java")).findFirst().orElseThrow();
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", "");
    }
}
