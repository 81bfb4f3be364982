package org.cstoexplainer.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;

/// The cost of reading and checking a story, beside Gson merely parsing the same files.
public final class ContentCost {

    /// So long each is run before it is measured, ns: the compiler has then done with both, and what is compared is their work.
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(4);
    private static final int ROUNDS = 9;

    private ContentCost() {
    }

    @FunctionalInterface
    private interface Work {
        int run() throws IOException;
    }

    /// Runs it.
    ///
    /// @param args for each story its folder and the name of the run
    public static void main(String... args) throws IOException {
        for (var i = 0; i < args.length; i += 2) {
            story(Path.of(args[i]), args[i + 1]);
        }
    }

    private static void story(Path folder, String name) throws IOException {
        var files = files(folder);
        Figure.tell("content." + name + ".bytes", files.stream().mapToLong(file -> file.toFile().length()).sum());
        Figure.tell("content." + name + ".gson", millis(() -> parse(files)));
        Figure.tell("content." + name + ".read", millis(() -> read(folder)));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static int parse(List<Path> files) throws IOException {
        var sum = 0;
        for (var file : files) {
            sum += JsonParser.parseString(Files.readString(file)).getAsJsonObject().size();
        }
        return sum;
    }

    private static int read(Path folder) {
        return switch (ContentReader.read(new Directory(folder))) {
            case Reading.Good(var content) -> content.chronicle().events().size();
            case Reading.Bad(var problems) -> throw new IllegalStateException(problems.getFirst().line());
        };
    }

    private static double millis(Work work) throws IOException {
        var begun = System.nanoTime();
        var sum = 0;
        while (System.nanoTime() - begun < WARM_UP) {
            sum += work.run();
        }
        var times = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            sum += work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        if (sum == 0) {
            throw new AssertionError(Arrays.toString(times.toArray()));
        }
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }
}
