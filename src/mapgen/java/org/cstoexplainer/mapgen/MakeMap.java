package org.cstoexplainer.mapgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cstoexplainer.model.geo.Level;
import org.locationtech.jts.io.ParseException;

/// Writes the plates of every level: `MakeMap <folder of sources> <ISO table> <folder of plates>`.
final class MakeMap {

    private MakeMap() {
    }

    public static void main(String[] args) throws IOException, SQLException, ParseException, NoSuchAlgorithmException {
        Globe globe = GlobeMaker.make(new Sources(Path.of(args[0])), new IsoCodes(Path.of(args[1])));
        Map<String, Long> labels = new TreeMap<>();
        globe.lands().forEach((key, rings) -> labels.put(key, LabelPoint.of(rings)));
        globe.parts().forEach(part -> labels.put(part.key(), LabelPoint.of(part.rings())));
        Topology topology = new Topology(globe);
        Mesh mesh = new Mesh(topology);
        Path folder = Files.createDirectories(Path.of(args[2]));
        StringBuilder sums = new StringBuilder();
        for (Level level : Level.values()) {
            Sheet sheet = new Sheet(topology, level);
            byte[] plate = PlateWriter.write(topology, mesh, labels, sheet);
            Path file = folder.resolve(level.name().toLowerCase(Locale.ROOT) + ".bin");
            Files.write(file, plate);
            sums.append(sha256(plate)).append("  ").append(file.getFileName()).append('\n');
            System.out.printf("%-4s %7d points in %5d arcs, %7d bytes%n", level,
                    sheet.arcs().stream().mapToInt(a -> a.length).sum(),
                    sheet.arcs().stream().filter(a -> a.length > 0).count(), plate.length);
        }
        Files.writeString(folder.resolve("sha256.txt"), sums);
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
