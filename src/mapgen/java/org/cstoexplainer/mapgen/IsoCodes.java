package org.cstoexplainer.mapgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Finds a feature's key: ISO 3166-1 alpha-3 from the numeric code, or by name where there is none.
///
/// Keys that begin with X are free for users by ISO 3166-1; `XKX` is in wide use, the others are the map's own.
final class IsoCodes {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("Kosovo", "XKX"),
            Map.entry("N. Cyprus", "CYP"),
            Map.entry("Cyprus U.N. Buffer Zone", "CYP"),
            Map.entry("Akrotiri", "XAD"),
            Map.entry("Dhekelia", "XAD"),
            Map.entry("Somaliland", "SOM"),
            Map.entry("Baikonur", "KAZ"),
            Map.entry("Siachen Glacier", "XSG"),
            Map.entry("USNB Guantanamo Bay", "CUB"),
            Map.entry("Indian Ocean Ter.", "AUS"),
            Map.entry("Coral Sea Is.", "AUS"),
            Map.entry("Spratly Is.", "XSP"),
            Map.entry("Scarborough Reef", "XSR"),
            Map.entry("Clipperton I.", "CPT"),
            Map.entry("Bajo Nuevo Bank", "COL"),
            Map.entry("Serranilla Bank", "COL"));

    private final Map<String, String> byNumber = new HashMap<>();

    IsoCodes(Path table) throws IOException {
        for (String line : Files.readAllLines(table)) {
            if (!line.startsWith("#")) {
                byNumber.put(line.substring(0, 3), line.substring(4));
            }
        }
    }

    String key(Feature feature) {
        String key = feature.id().isEmpty() ? BY_NAME.get(feature.name()) : byNumber.get(feature.id());
        if (key == null) {
            throw new IllegalStateException("No key for " + feature.id() + " " + feature.name());
        }
        return key;
    }
}
