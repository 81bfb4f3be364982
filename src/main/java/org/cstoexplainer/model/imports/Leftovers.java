package org.cstoexplainer.model.imports;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what is not carried over while a timeline is read.
final class Leftovers {

    private final Map<Lost, Map<String, Integer>> counts = new EnumMap<>(Lost.class);

    /// Notes one.
    ///
    /// @param name where, or what exactly
    void add(Lost what, String name) {
        counts.computeIfAbsent(what, _ -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
    }

    List<Left> all() {
        return counts.entrySet().stream().map(each -> new Left(each.getKey(),
                each.getValue().values().stream().mapToInt(count -> count).sum(), List.copyOf(each.getValue().keySet()))).toList();
    }
}
