package org.cstoexplainer.mapgen;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cstoexplainer.model.geo.LonLat;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// Reads lines of the layer `disputed_borders` of a GeoPackage (OGC 12-128r15, section 2.1.3: a header, then WKB).
final class DisputedBorders {

    private DisputedBorders() {
    }

    /// The lines within one state that bear a name such as "Georgian claim".
    static List<List<LonLat>> read(Path geoPackage, String state, String claim) throws SQLException, ParseException {
        List<List<LonLat>> lines = new ArrayList<>();
        String query = "select geom from disputed_borders where adm0_a3_l = ? and name = ? order by fid";
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + geoPackage);
                PreparedStatement select = file.prepareStatement(query)) {
            select.setString(1, state);
            select.setString(2, claim);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                add(geometry(rows.getBytes(1)), lines);
            }
        }
        return lines;
    }

    private static Geometry geometry(byte[] blob) throws ParseException {
        int envelope = blob[3] >> 1 & 7;
        int[] sizes = {0, 32, 48, 48, 64};
        if (blob[0] != 'G' || blob[1] != 'P') {
            throw new ParseException("Not a GeoPackage geometry");
        }
        return new WKBReader().read(Arrays.copyOfRange(blob, 8 + sizes[envelope], blob.length));
    }

    private static void add(Geometry geometry, List<List<LonLat>> lines) {
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            lines.add(Arrays.stream(geometry.getGeometryN(i).getCoordinates()).map(c -> new LonLat(c.x, c.y)).toList());
        }
    }
}
