package org.cstoexplainer.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The table of a run, and the same as JSON.
///
/// @param figures what was measured
record Report(Figures figures) {

    /// A figure beside its baseline.
    ///
    /// @param most the ratio that is aimed at
    private record Row(String what, String name, String baseline, double most) {
    }

    private static final List<Row> ROWS = List.of(
            new Row("start, packaged / empty window", "start.packaged", "start.empty", 0.9),
            new Row("start, unpackaged / empty window", "start.unpackaged", "start.empty", 1.7),
            new Row("map, first view, panning / WorldMapView", "map.whole.panning.median", "worldmap.zooming.median", 0.6),
            new Row("map, first view, zooming / WorldMapView", "map.whole.zooming.median", "worldmap.zooming.median", 0.6),
            new Row("map, middle level, panning / WorldMapView", "map.europe.panning.median", "worldmap.zooming.median", 0.9),
            new Row("map, near level, panning / WorldMapView", "map.caucasus.panning.median", "worldmap.zooming.median", 0.9),
            new Row("map, near level, zooming / WorldMapView", "map.caucasus.zooming.median", "worldmap.zooming.median", 0.9),
            new Row("timeline, panning, 1,000 / 100 events", "timeline.1000.panning.median", "timeline.100.panning.median", 0),
            new Row("timeline, panning, 10,000 / 100 events", "timeline.10000.panning.median", "timeline.100.panning.median", 0),
            new Row("timeline, zooming, 10,000 / 100 events", "timeline.10000.zooming.median", "timeline.100.zooming.median", 0),
            new Row("memory after a lesson / empty window", "memory.lesson", "memory.empty", 2.0),
            new Row("content, reading / Gson parsing, 1x", "content.1.read", "content.1.gson", 4),
            new Row("content, reading / Gson parsing, 10x", "content.10.read", "content.10.gson", 4),
            new Row("content, reading / Gson parsing, 100x", "content.100.read", "content.100.gson", 4));

    /// Prints the table and writes the JSON.
    void write(Path folder) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("machine", machine());
        machine().forEach((key, value) -> System.out.println(key + ": " + value));
        System.out.printf(Locale.ROOT, "%n%-44s %10s %10s %7s %6s %7s %7s%n", "what", "figure", "baseline", "ratio", "aim", "noise", "of base");
        ROWS.stream().filter(row -> figures.has(row.name()) && figures.has(row.baseline())).forEach(this::print);
        System.out.println();
        figures.all().keySet().forEach(name -> System.out.printf(Locale.ROOT, "%-44s %12.2f%n", name, figures.median(name)));
        json.put("rounds", figures.all());
        json.put("ratios", ROWS.stream().filter(row -> figures.has(row.name()) && figures.has(row.baseline())).map(row -> Map.of("what",
                row.what(), "ratio", figures.median(row.name()) / figures.median(row.baseline()), "aim", row.most())).toList());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("bench.json"), new GsonBuilder().setPrettyPrinting().create().toJson(json));
    }

    private void print(Row row) {
        var value = figures.median(row.name());
        var base = figures.median(row.baseline());
        System.out.printf(Locale.ROOT, "%-44s %10.2f %10.2f %7.2f %6s %6.0f%% %6.0f%%%n", row.what(), value, base, value / base,
                row.most() == 0 ? "" : String.valueOf(row.most()), 100 * figures.spread(row.name()), 100 * figures.spread(row.baseline()));
    }

    private static Map<String, String> machine() throws IOException {
        Map<String, String> machine = new LinkedHashMap<>();
        machine.put("date", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
        machine.put("processor", line("/proc/cpuinfo", "model name"));
        machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        machine.put("memory", line("/proc/meminfo", "MemTotal"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        machine.put("javafx", ModuleLayer.boot().findModule("javafx.graphics").flatMap(module -> module.getDescriptor().rawVersion()).orElse("?"));
        machine.put("display", String.valueOf(System.getenv("DISPLAY")));
        return machine;
    }

    private static String line(String file, String key) throws IOException {
        var path = Path.of(file);
        if (!Files.exists(path)) {
            return "?";
        }
        try (var lines = Files.lines(path)) {
            return lines.filter(line -> line.startsWith(key)).map(line -> line.replaceFirst(".*:\\s*", "")).findFirst().orElse("?");
        }
    }
}
