package org.cstoexplainer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All measures against their baselines in one run. Rounds alternate, so that a noisy machine disturbs both alike; each
/// figure is a median over rounds. Prints a table and writes `target/bench/bench.json`. Needs a display.
public final class Benchmarks {

    private static final int STARTS = Integer.getInteger("rounds", 9);
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final List<String> PLAIN = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    /// As the app is started.
    private static final List<String> APP = joined(PLAIN, List.of("-Xms64m", "-XX:MaxNewSize=24m", "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40", "-Djdk.reflect.useNativeAccessorOnly=true"));
    private static final List<String> UNCAPPED = List.of("-Djavafx.animation.fullspeed=true", "-Dprism.order=sw");

    private final Child child = new Child();
    private final Figures figures = new Figures();
    private final Path work;

    private Benchmarks(Path work) {
        this.work = work;
    }

    /// Runs all, or those that are named: start, map, timeline, memory, content.
    public static void main(String... args) throws IOException, InterruptedException {
        var all = new Benchmarks(Files.createTempDirectory("bench"));
        var named = args.length == 0 || args[0].isBlank() ? List.of("start", "map", "timeline", "memory", "content")
                : List.of(args[0].trim().split("\\s+"));
        for (var name : named) {
            all.run(name);
        }
        new Report(all.figures).write(Path.of("target", "bench"));
    }

    private void run(String name) throws IOException, InterruptedException {
        switch (name) {
            case "start" -> start();
            case "map" -> map();
            case "timeline" -> timeline();
            case "memory" -> memory();
            case "content" -> content();
            default -> System.out.println("There is no benchmark " + name + ". Use start, map, timeline, memory, content.");
        }
    }

    private void start() throws IOException, InterruptedException {
        var packaged = Path.of("target", "dist", "csto-explainer", "bin", "csto-explainer");
        for (var round = 0; round < STARTS; round++) {
            figures.add("start.empty", child.start(child.empty(List.of())));
            var frame = List.of("-Dexplainer.firstFrame=true");
            figures.add("start.unpackaged", child.start(child.app(joined(APP, frame))));
            if (Files.isExecutable(packaged)) {
                figures.add("start.packaged", child.start(List.of(packaged.toString()), frame.getFirst()));
            }
        }
    }

    private void map() throws IOException, InterruptedException {
        for (var round = 0; round < ROUNDS; round++) {
            figures.addAll(child.run(child.tested(UNCAPPED, "WorldMapFrames")));
            figures.addAll(child.run(child.tested(UNCAPPED, "MapFrames")));
        }
    }

    private void timeline() throws IOException, InterruptedException {
        for (var events : List.of(100, 1000, 10_000)) {
            Grown.events(work.resolve("events-" + events), events);
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var events : List.of(100, 1000, 10_000)) {
                figures.addAll(child.run(child.tested(UNCAPPED, "TimelineFrames",
                        work.resolve("events-" + events).toString(), String.valueOf(events))));
            }
        }
    }

    private void memory() throws IOException, InterruptedException {
        for (var round = 0; round < ROUNDS; round++) {
            figures.addAll(child.run(child.empty(PLAIN, "rest")));
            figures.addAll(child.run(child.tested(APP, "WholeLesson", Files.createTempDirectory(work, "kept").toString())));
        }
    }

    private void content() throws IOException, InterruptedException {
        var arguments = new ArrayList<String>();
        for (var times : List.of(1, 10, 100)) {
            arguments.addAll(List.of(Grown.times(work.resolve("times-" + times), times).toString(), String.valueOf(times)));
        }
        for (var round = 0; round < ROUNDS - 2; round++) {
            figures.addAll(child.run(child.tested(List.of("-Xmx4g"), "ContentCost", arguments.toArray(String[]::new))));
        }
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
