package org.cstoexplainer.model.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Words;

/// Where an imported event stands: in the file, and in whatever the file names.
final class Origin {

    private static final String FILE = "I001";
    /// Longest name of a source on a chip, characters.
    private static final int CHIP = 24;

    private final String file;
    private final PartialDate day;
    private final Words words;
    /// The key of each other source, by its kind and its words.
    private final Map<List<String>, String> named = new LinkedHashMap<>();

    Origin(String file, LocalDate day, Words words) {
        this.file = file;
        this.day = PartialDate.of(day);
        this.words = words;
    }

    /// A sentence about the import, with the name of the file and the day.
    String say(String key) {
        return words.say(key, file, DateText.full(day, words.lang()));
    }

    /// The day of the import.
    PartialDate day() {
        return day;
    }

    /// The keys of the sources of the file alone.
    List<String> alone() {
        return List.of(FILE);
    }

    /// The keys of the sources of an event.
    List<String> of(Entry entry) {
        var keys = new ArrayList<>(alone());
        entry.credit().ifPresent(credit -> keys.add(key("credit", credit)));
        entry.cited().forEach(cited -> keys.add(key("cited", cited)));
        return keys.stream().distinct().toList();
    }

    private String key(String kind, String said) {
        return named.computeIfAbsent(List.of(kind, said), _ -> String.format(Locale.ROOT, "I%03d", named.size() + 2));
    }

    /// Who made the pictures and films that events show.
    List<String> credits() {
        return named.keySet().stream().filter(each -> each.getFirst().equals("credit")).map(List::getLast).toList();
    }

    /// All of them as sources.
    List<Json> sources() {
        var sources = new ArrayList<Json>();
        sources.add(new Json().with("id", FILE).words("publisher", words.say("import.publisher"))
                .words("shortName", words.say("import.publisher.short")).words("title", file).with("date", day.toString())
                .words("dateNote", words.say("import.date.note")).with("language", "und"));
        named.forEach((each, key) -> sources.add(each.getFirst().equals("credit") ? credit(key, each.getLast()) : cited(key, each.getLast())));
        return sources;
    }

    private Json credit(String key, String credit) {
        return new Json().with("id", key).words("publisher", credit).words("shortName", Short.of(credit, CHIP))
                .words("title", words.say("import.credit")).words("quotedBy", file).with("language", "und");
    }

    private Json cited(String key, String line) {
        return new Json().with("id", key).words("publisher", words.say("import.cited"))
                .words("shortName", words.say("import.cited.short")).words("title", line).words("quotedBy", file).with("language", "und");
    }
}
