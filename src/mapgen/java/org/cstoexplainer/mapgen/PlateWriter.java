package org.cstoexplainer.mapgen;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/// Writes a sheet as the app's plate reads it:
///
/// - the eight letters `CSTOMAP1`, the body's length and its CRC-32, four bytes each, big end first; then the body;
/// - whole numbers in LEB128, signed ones zigzag-coded; words with their length before them;
/// - the arcs: how many, then for each its number of points and each point's step from the last one, over all arcs;
/// - lands, then parts: how many, then key, label point, number of the largest ring, rings;
/// - borders, then dashed lines: how many, then two keys, lines; last the lakes: how many, then rings;
/// - rings and lines alike: how many, then for each the number of arcs and the references to them.
final class PlateWriter {

    private final Sheet sheet;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /// The arcs in use, by their number in the topology.
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    private PlateWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    static byte[] write(Topology topology, Mesh mesh, Map<String, Long> labels, Sheet sheet) {
        PlateWriter writer = new PlateWriter(sheet);
        writer.arcs();
        writer.lands(topology.lands(), labels);
        writer.lands(topology.parts(), labels);
        writer.borders(mesh.solid());
        writer.borders(mesh.dashed());
        List<List<int[]>> lakes = topology.lakes().stream().map(sheet::rings).filter(rings -> !rings.isEmpty()).toList();
        writer.unsigned(lakes.size());
        lakes.forEach(writer::lines);
        return writer.sealed();
    }

    private byte[] sealed() {
        byte[] body = out.toByteArray();
        CRC32 crc = new CRC32();
        crc.update(body);
        byte[] magic = "CSTOMAP1".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(magic.length + 8 + body.length)
                .put(magic).putInt(body.length).putInt((int) crc.getValue()).put(body).array();
    }

    private void arcs() {
        List<long[]> used = sheet.arcs().stream().filter(arc -> arc.length > 0).toList();
        for (int i = 0; i < sheet.arcs().size(); i++) {
            if (sheet.arcs().get(i).length > 0) {
                numbers.put(i, numbers.size());
            }
        }
        unsigned(used.size());
        long last = Cell.of(0, 0);
        for (long[] arc : used) {
            unsigned(arc.length);
            for (long cell : arc) {
                signed(Cell.x(cell) - Cell.x(last));
                signed(Cell.y(cell) - Cell.y(last));
                last = cell;
            }
        }
    }

    private void lands(List<Topology.Trace> lands, Map<String, Long> labels) {
        unsigned(lands.size());
        for (Topology.Trace land : lands) {
            text(land.key());
            signed(Cell.x(labels.get(land.key())));
            signed(Cell.y(labels.get(land.key())));
            List<int[]> rings = sheet.rings(land);
            unsigned(Rings.largest(rings.stream().map(sheet::cells).toList()));
            lines(rings);
        }
    }

    private void borders(SortedMap<Mesh.Pair, List<Integer>> borders) {
        Map<Mesh.Pair, List<int[]>> left = new LinkedHashMap<>();
        borders.forEach((pair, arcs) -> left.put(pair,
                arcs.stream().filter(numbers::containsKey).map(arc -> new int[] {arc}).toList()));
        left.values().removeIf(List::isEmpty);
        unsigned(left.size());
        left.forEach((pair, lines) -> {
            text(pair.first());
            text(pair.second());
            lines(lines);
        });
    }

    private void lines(List<int[]> lines) {
        unsigned(lines.size());
        for (int[] line : lines) {
            unsigned(line.length);
            Arrays.stream(line).forEach(i -> signed(i >= 0 ? numbers.get(i) : ~numbers.get(~i)));
        }
    }

    private void text(String word) {
        byte[] letters = word.getBytes(StandardCharsets.UTF_8);
        unsigned(letters.length);
        out.writeBytes(letters);
    }

    private void signed(int value) {
        unsigned(value << 1 ^ value >> 31);
    }

    private void unsigned(int value) {
        int rest = value;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            out.write(rest & 0x7f | 0x80);
        }
        out.write(rest);
    }
}
