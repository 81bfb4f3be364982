package org.cstoexplainer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was measured, round by round.
final class Figures {

    private final Map<String, List<Double>> rounds = new TreeMap<>();

    /// Takes a figure of a round.
    void add(String name, double value) {
        rounds.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    /// Takes all figures of a round but those of warming up.
    void addAll(Map<String, Double> round) {
        round.forEach((name, value) -> {
            if (!name.contains("warm")) {
                add(name, value);
            }
        });
    }

    boolean has(String name) {
        return rounds.containsKey(name);
    }

    /// The median over the rounds.
    double median(String name) {
        var sorted = rounds.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /// How far the rounds lie apart: the middle half of them, as a share of the median.
    double spread(String name) {
        var sorted = rounds.get(name).stream().sorted().toList();
        return (sorted.get(sorted.size() * 3 / 4) - sorted.get(sorted.size() / 4)) / median(name);
    }

    Map<String, List<Double>> all() {
        return rounds;
    }
}
