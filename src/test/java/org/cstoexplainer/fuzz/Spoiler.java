package org.cstoexplainer.fuzz;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A folder of files that is spoilt and mended again, input after input.
final class Spoiler {

    private static final long HUGE = 100L << 20;

    private final Path folder;
    private final Map<String, byte[]> files;
    private final Map<String, Node> trees = new LinkedHashMap<>();
    private final Pool pool;
    private final List<Path> touched = new ArrayList<>();

    /// Fills an empty folder with these files.
    Spoiler(Path folder, Map<String, byte[]> files) throws IOException {
        this.folder = folder;
        this.files = files;
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
            if (file.getKey().endsWith(".json")) {
                trees.put(file.getKey(), Node.parse(new String(file.getValue(), StandardCharsets.UTF_8)));
            }
        }
        pool = new Pool(trees.values());
    }

    /// The files of a folder.
    static Map<String, byte[]> filesOf(Path folder) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var names = Files.list(folder)) {
            for (var file : names.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /// Spoils one file or a few, in the way that a seed decides.
    ///
    /// @return the names of the spoilt files
    String spoil(long seed) throws IOException {
        var dice = new Dice(seed);
        for (var i = 0; i <= (dice.oneIn(4) ? dice.below(3) : 0); i++) {
            switch (dice.below(20)) {
                case 0 -> folder(dice);
                case 1, 2, 3, 4 -> bytes(dice);
                default -> tree(dice);
            }
        }
        return touched.stream().map(file -> file.getFileName().toString()).distinct().collect(Collectors.joining(", "));
    }

    /// Puts every file back that was spoilt.
    void mend() throws IOException {
        for (var file : touched) {
            drop(file);
            var bytes = files.get(file.getFileName().toString());
            if (bytes != null) {
                Files.write(file, bytes);
            }
        }
        touched.clear();
    }

    static void drop(Path file) throws IOException {
        if (Files.isDirectory(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            try (var inside = Files.list(file)) {
                for (var one : inside.toList()) {
                    drop(one);
                }
            }
        }
        Files.deleteIfExists(file);
    }

    private Path touch(String name) throws IOException {
        var file = folder.resolve(name);
        touched.add(file);
        drop(file);
        return file;
    }

    private void tree(Dice dice) throws IOException {
        var name = dice.of(List.copyOf(trees.keySet()));
        var tree = trees.get(name).copy();
        var mutation = new TreeMutation(dice, pool);
        for (var i = 0; i <= dice.below(3); i++) {
            mutation.spoil(tree);
        }
        Files.write(touch(name), tree.text().getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(Dice dice) throws IOException {
        var name = dice.of(List.copyOf(files.keySet()));
        var bytes = ByteMutation.spoil(files.get(name), dice);
        Files.write(touch(name), bytes);
    }

    private void folder(Dice dice) throws IOException {
        var name = dice.of(List.copyOf(files.keySet()));
        switch (dice.below(8)) {
            case 0 -> touch(name);
            case 1 -> Files.createDirectory(touch(name));
            case 2 -> Files.createSymbolicLink(touch(name), Path.of("/etc/passwd"));
            case 3 -> Files.createSymbolicLink(touch(name), Path.of(name));
            case 4 -> Files.createSymbolicLink(touch(name), Path.of(dice.of(List.copyOf(files.keySet()))));
            case 5 -> Files.createSymbolicLink(touch(name), Path.of("/dev/zero"));
            case 6 -> huge(touch(name), dice);
            default -> Files.write(touch("treaty-" + dice.below(1_000) + ".json"), files.get(dice.of(List.copyOf(files.keySet()))));
        }
    }

    private static void huge(Path file, Dice dice) throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(dice.oneIn(2) ? HUGE : 1 << 20);
        }
    }
}
