package org.cstoexplainer.model.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Lane;

/// Tells a timeline as the JSON of a story.
///
/// @param title    its title, in one line
/// @param intro    the text of its title; may be empty
/// @param entries  its events, in order of time
/// @param eras     its eras
/// @param origin   where they stand
/// @param words    the words of the app
record Telling(String title, String intro, List<Entry> entries, List<Stretch> eras, Origin origin, Words words) {

    /// The most stops besides the first.
    private static final int STOPS = 11;
    private static final int BODY_WORDS = 45;
    /// Longest text of a stop, characters: a word may be as long as a page.
    private static final int BODY = 450;
    private static final int TITLE = 90;
    private static final int LABEL = 22;
    private static final int MINUTES = 2;

    /// Copies the lists.
    Telling {
        entries = List.copyOf(entries);
        eras = List.copyOf(eras);
    }

    /// `timeline.json`.
    Json timeline() {
        var keys = keys();
        return new Json().objects("eras", shared())
                .objects("events", IntStream.range(0, entries.size()).mapToObj(i -> event(keys.get(i), entries.get(i))).toList());
    }

    private Json event(String key, Entry entry) {
        var json = new Json().with("id", key).with("date", entry.date().from().toString());
        entry.date().until().ifPresent(until -> json.with("until", until.toString()));
        return json.with("lane", word(entry.lane())).with("kind", kind(entry)).words("title", entry.headline())
                .words("text", entry.text()).texts("states", List.of()).with("grade", "told").texts("sources", origin.of(entry));
    }

    /// The keys of the file where they can be used; the others are counted.
    private List<String> keys() {
        var taken = new HashSet<String>();
        var given = entries.stream().flatMap(entry -> entry.key().stream()).collect(Collectors.toSet());
        var counted = Stream.iterate(1, i -> i + 1).map(i -> String.format(Locale.ROOT, "E%03d", i)).filter(key -> !given.contains(key)).iterator();
        return entries.stream().map(entry -> entry.key().filter(taken::add).orElseGet(counted::next)).toList();
    }

    /// The last era has what the others leave of the timeline.
    private List<Json> shared() {
        var left = 1000;
        var told = new ArrayList<Json>();
        for (var era : eras) {
            var share = told.size() == eras.size() - 1 ? left : share(era);
            told.add(era(era, share));
            left -= share;
        }
        return told;
    }

    private static Json era(Stretch era, int share) {
        return new Json().words("name", era.name()).words("shortName", era.years()).with("from", era.from().toString())
                .with("until", era.until().toString()).with("share", share / 1000.0);
    }

    /// An era is as wide as its events need, and no narrower than half of an even part; in thousandths of the timeline.
    private int share(Stretch era) {
        return 500 / eras.size() + Math.toIntExact(500L * within(era) / entries.size());
    }

    private long within(Stretch era) {
        return entries.stream().map(entry -> entry.date().from().earliest())
                .filter(day -> !day.isBefore(era.from().earliest()) && !day.isAfter(era.until().latest())).count();
    }

    /// `story.json`.
    Json story() {
        var keys = keys();
        var stops = new ArrayList<Json>();
        stops.add(first());
        var told = told();
        told.forEach(i -> stops.add(stop("stop-" + (stops.size()), keys.get(i), entries.get(i))));
        return new Json().words("question", Short.of(title, TITLE)).words("subtitle", origin.say("import.subtitle"))
                .with("checked", origin.day().toString()).words("checkedNote", origin.say("import.checked")).objects("stops", stops);
    }

    /// The events that a stop tells of: all, or some at even distances.
    private List<Integer> told() {
        var stops = Math.min(STOPS, entries.size());
        return IntStream.range(0, stops).map(i -> (int) ((long) i * entries.size() / stops)).boxed().toList();
    }

    private Json first() {
        var entry = entries.getFirst();
        return stop("title", entry.date().from().toString(), entry).words("label", Short.of(title, LABEL))
                .words("title", Short.of(title, TITLE)).words("when", origin.say("import.subtitle"))
                .words("body", intro.isEmpty() ? origin.say("import.intro") : body(intro))
                .texts("events", List.of()).texts("sources", origin.alone());
    }

    /// A stop with the beginning of a long text leaves the event its own mark, where the whole text is.
    private Json stop(String id, String key, Entry entry) {
        var body = body(entry.text());
        return new Json().with("id", id).with("date", entry.date().from().toString()).with("lane", word(entry.lane()))
                .with("kind", kind(entry)).words("label", Short.of(entry.headline(), LABEL))
                .words("title", Short.of(entry.headline(), TITLE)).words("when", entry.date().text(words)).words("body", body)
                .words("note", origin.say("import.note")).with("map", "whole").texts("states", List.of())
                .texts("events", body.equals(entry.text()) ? List.of(key) : List.of()).texts("claims", List.of())
                .texts("sources", origin.of(entry));
    }

    private static String body(String text) {
        return Short.of(Short.words(text, BODY_WORDS), BODY);
    }

    private static String kind(Entry entry) {
        return entry.lane() == Lane.STATEMENTS ? "statement" : "event";
    }

    private static String word(Lane lane) {
        return lane.name().toLowerCase(Locale.ROOT);
    }

    /// `lessons.json`: one lesson, with all stops.
    Json lessons() {
        var ids = Stream.concat(Stream.of("title"), IntStream.rangeClosed(1, told().size()).mapToObj(i -> "stop-" + i));
        var items = ids.map(id -> new Json().with("is", "stop").with("stop", id).with("minutes", MINUTES)).toList();
        return new Json().objects("lessons", List.of(new Json().with("id", "imported").words("title", Short.of(title, TITLE))
                .objects("items", items)));
    }

    /// The keys of the events that the handout lists.
    List<String> listed() {
        var keys = keys();
        return told().stream().limit(STOPS - 1).map(keys::get).toList();
    }

    /// All its words as one text: what is quoted in an event stands there.
    String whole() {
        var parts = new ArrayList<String>();
        parts.add(title);
        parts.add(intro);
        entries.forEach(entry -> {
            parts.add(entry.date().text(words) + ": " + entry.headline());
            parts.add(entry.text());
        });
        eras.forEach(era -> parts.add(era.years() + ": " + era.name()));
        parts.addAll(origin.credits());
        parts.add(origin.say("import.subtitle"));
        return String.join("\n\n", parts.stream().filter(part -> !part.isEmpty()).toList()) + "\n";
    }
}
