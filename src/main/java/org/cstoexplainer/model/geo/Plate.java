package org.cstoexplainer.model.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import static java.util.Objects.requireNonNull;

/// The world's lands drawn at one level.
///
/// @param level how finely
/// @param lands the countries, by key
/// @param parts places within a country that are drawn apart: hatched or dashed
/// @param borders every undisputed land border once; coasts are not among them
/// @param dashed borders in dispute and the inner edges of parts, each once
/// @param lakes the large lakes
public record Plate(Level level, List<Land> lands, List<Land> parts, List<Border> borders, List<Border> dashed,
                    List<Shape> lakes) {

    /// Keeps copies.
    public Plate {
        requireNonNull(level);
        lands = List.copyOf(lands);
        parts = List.copyOf(parts);
        borders = List.copyOf(borders);
        dashed = List.copyOf(dashed);
        lakes = List.copyOf(lakes);
    }

    /// The country with a key.
    public Optional<Land> land(String key) {
        return lands.stream().filter(land -> land.key().equals(key)).findAny();
    }

    /// The part with a key.
    public Optional<Land> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findAny();
    }

    /// The countries by their keys.
    public Map<String, Land> byKey() {
        return lands.stream().collect(Collectors.toMap(Land::key, Function.identity()));
    }
}
