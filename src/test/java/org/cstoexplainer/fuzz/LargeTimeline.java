package org.cstoexplainer.fuzz;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.imports.ImportFormat;

/// A timeline with very many events, very long texts or very much in them; most are about as large as one may be.
final class LargeTimeline {

    private static final List<String> PIECES = List.of("word ", "a", "<div>", "<b>", "</i>", "<p>", "<br>", "<li>", "<table>", "<a href=x>", "&lt;",
            "&nbsp;", "&", "<", "\n", "\n\n", "\"", ",", ";", "\t", " ", "\u0000", "\ud83d\ude00", "\u05e9", "\u2028", "<script>", "<!--", "<p a b c ",
            "Sources:\n", "<select><option>", "<svg><math>", "</p>");
    private static final List<Integer> SIZES = List.of(1, 10, 100, 1_000, 5_000, 5_001, 20_000);
    private static final List<Integer> LENGTHS = List.of(1, 10, 100, 1_000, 10_000, 50_000, 60_000);
    /// No larger than a little more than may be read, characters.
    private static final int MOST = 2_100_000;

    private final ImportFormat format;
    private final List<List<String>> rows = new ArrayList<>();

    LargeTimeline(long seed) {
        var dice = new Dice(seed);
        format = dice.of(List.of(ImportFormat.values()));
        var rest = MOST;
        var many = dice.of(SIZES);
        var longest = dice.of(LENGTHS);
        var kinds = dice.oneIn(3) ? List.of("", "era", "title") : List.of("");
        var pieces = IntStream.range(0, 1 + dice.below(4)).mapToObj(_ -> dice.of(PIECES)).toList();
        for (var i = 0; i < many && rest > 0; i++) {
            var text = text(dice, pieces, longest);
            rows.add(List.of(String.valueOf(1 + dice.below(9999)), dice.oneIn(2) ? "H" + i : text(dice, pieces, Math.min(200, longest)),
                    text, dice.of(kinds), dice.oneIn(3) ? "credit " + i : "", dice.oneIn(3) ? text(dice, pieces, 50) : ""));
            rest -= rows.getLast().stream().mapToInt(String::length).sum() + 20;
        }
    }

    private static String text(Dice dice, List<String> pieces, int longest) {
        var text = new StringBuilder();
        var one = dice.of(pieces);
        while (text.length() < longest) {
            text.append(dice.oneIn(20) ? dice.of(pieces) : one);
        }
        return text.substring(0, longest);
    }

    ImportFormat format() {
        return format;
    }

    String name() {
        return format == ImportFormat.TIMELINE_CSV ? "large.csv" : "large.json";
    }

    String text() {
        return format == ImportFormat.TIMELINE_CSV ? csv() : json();
    }

    private String csv() {
        return rows.stream().map(row -> row.stream().map(field -> '"' + field.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "Year,Headline,Text,Type,Media Credit,Display Date\n", "\n"));
    }

    private String json() {
        var gson = new Gson();
        return rows.stream().map(row -> "{\"start_date\": {\"year\": " + row.getFirst() + ", \"display_date\": " + gson.toJson(row.get(5))
                + "}, \"text\": {\"headline\": " + gson.toJson(row.get(1)) + ", \"text\": " + gson.toJson(row.get(2))
                + "}, \"media\": {\"credit\": " + gson.toJson(row.get(4)) + "}}").collect(Collectors.joining(",\n", "{\"events\": [\n", "]}\n"));
    }
}
