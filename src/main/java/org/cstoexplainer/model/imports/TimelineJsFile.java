package org.cstoexplainer.model.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;

/// Reads TimelineJS 3 JSON (timeline.knightlab.com/docs/json-format.html): values may be strings or numbers, keys that are not
/// known are named and passed over.
final class TimelineJsFile {

    private static final Set<String> ROOT = Set.of("title", "events", "eras", "scale");
    private static final Set<String> HOURS = Set.of("hour", "minute", "second", "millisecond");
    private static final Map<String, Column> START = Map.of("year", Column.YEAR, "month", Column.MONTH, "day", Column.DAY,
            "display_date", Column.DISPLAY_DATE);
    private static final Map<String, Column> END = Map.of("year", Column.END_YEAR, "month", Column.END_MONTH, "day",
            Column.END_DAY);
    private static final Map<String, Column> WORDS = Map.of("headline", Column.HEADLINE, "text", Column.TEXT);
    private static final Map<String, Column> MEDIA = Map.of("url", Column.MEDIA, "credit", Column.MEDIA_CREDIT, "caption",
            Column.MEDIA_CAPTION, "thumbnail", Column.MEDIA_THUMBNAIL);
    private static final Map<String, Column> OWN = Map.of("group", Column.GROUP, "unique_id", Column.UNIQUE_ID);

    private final Leftovers left;

    TimelineJsFile(Leftovers left) {
        this.left = left;
    }

    /// Its slides, the title first.
    List<Slide> slides(Page page) throws Unfit {
        var tree = JsonTree.parseForeign(page);
        if (!tree.problems().isEmpty()) {
            throw new Unfit(tree.problems().getFirst());
        }
        if (!(tree.root().orElseThrow() instanceof JsonValue.Obj root) || root.member("events").isEmpty()) {
            throw new Unfit(tree.root().orElseThrow().spot().problem(Mistake.IMPORT_NO_EVENTS));
        }
        root.members().stream().map(JsonValue.Member::name).filter(key -> !ROOT.contains(key)).forEach(key -> left.add(Lost.KEY, key));
        scale(root);
        var slides = new ArrayList<Slide>();
        var title = value(root, "title");
        if (title.isPresent()) {
            slides.add(slide(Slide.Kind.TITLE, title.orElseThrow()));
        }
        slides.addAll(list(Slide.Kind.EVENT, root, "events"));
        slides.addAll(list(Slide.Kind.ERA, root, "eras"));
        return slides;
    }

    private void scale(JsonValue.Obj root) throws Unfit {
        var scale = value(root, "scale");
        if (scale.isPresent() && !text(scale.orElseThrow()).equals("human")) {
            left.add(Lost.SCALE, text(scale.orElseThrow()));
        }
    }

    private List<Slide> list(Slide.Kind kind, JsonValue.Obj root, String key) throws Unfit {
        var slides = new ArrayList<Slide>();
        var value = value(root, key);
        if (value.isPresent()) {
            if (!(value.orElseThrow() instanceof JsonValue.Arr list)) {
                throw new Unfit(value.orElseThrow().spot().problem(Mistake.IMPORT_NOT_A_LIST, key));
            }
            var items = list.items();
            if (items.size() > Pages.MOST_ENTRIES) {
                throw new Unfit(items.get(Pages.MOST_ENTRIES).spot().problem(Mistake.IMPORT_TOO_MANY, String.valueOf(Pages.MOST_ENTRIES)));
            }
            for (var item : items) {
                slides.add(slide(kind, item));
            }
        }
        return slides;
    }

    private Slide slide(Slide.Kind kind, JsonValue value) throws Unfit {
        var object = object(value);
        var cells = new EnumMap<Column, Cell>(Column.class);
        for (var member : object.members()) {
            if (!(member.value() instanceof JsonValue.Nothing)) {
                part(member.name(), member.value(), cells);
            }
        }
        return new Slide(kind, object.spot(), cells);
    }

    private void part(String key, JsonValue value, Map<Column, Cell> cells) throws Unfit {
        switch (key) {
            case "start_date" -> fields(object(value), START, Column.TIME, cells);
            case "end_date" -> fields(object(value), END, Column.END_TIME, cells);
            case "text" -> fields(object(value), WORDS, Column.TIME, cells);
            case "media" -> fields(object(value), MEDIA, Column.MEDIA_CAPTION, cells);
            case "background" -> cells.put(Column.BACKGROUND, new Cell(key, value.spot()));
            case "display_date" -> cells.put(Column.DISPLAY_DATE, new Cell(text(value), value.spot()));
            case "group", "unique_id" -> cells.put(OWN.get(key), new Cell(text(value), value.spot()));
            default -> left.add(Lost.KEY, key);
        }
    }

    /// The members of an object that have a column; hours go into one of their own.
    private void fields(JsonValue.Obj object, Map<String, Column> columns, Column hours, Map<Column, Cell> cells) throws Unfit {
        for (var member : object.members()) {
            var value = member.value();
            if (value instanceof JsonValue.Nothing) {
                continue;
            }
            if (columns.containsKey(member.name())) {
                cells.putIfAbsent(columns.get(member.name()), new Cell(text(value), value.spot()));
            } else if (HOURS.contains(member.name())) {
                cells.put(hours, new Cell(text(value), value.spot()));
            } else {
                left.add(Lost.KEY, member.name());
            }
        }
    }

    private static JsonValue.Obj object(JsonValue value) throws Unfit {
        if (value instanceof JsonValue.Obj object) {
            return object;
        }
        throw new Unfit(value.spot().problem(Mistake.IMPORT_NOT_AN_OBJECT));
    }

    private static String text(JsonValue value) throws Unfit {
        return switch (value) {
            case JsonValue.Str text -> text.value();
            case JsonValue.Num number -> number.digits().replaceFirst("\\.0+$", "");
            case JsonValue.Bool bool -> String.valueOf(bool.value());
            case JsonValue.Nothing _, JsonValue.Obj _, JsonValue.Arr _ ->
                throw new Unfit(value.spot().problem(Mistake.IMPORT_NOT_A_TEXT));
        };
    }

    /// A member; `null` is none.
    private static Optional<JsonValue> value(JsonValue.Obj object, String key) {
        return object.member(key).map(JsonValue.Member::value).filter(value -> !(value instanceof JsonValue.Nothing));
    }
}
