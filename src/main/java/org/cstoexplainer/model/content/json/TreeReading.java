package org.cstoexplainer.model.content.json;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;

/// One reading of one file.
final class TreeReading {

    /// What no content needs, and no screen could show.
    private static final int MOST_VALUES = 100_000;
    private static final int MOST_ITEMS = 5_000;
    private static final int LONGEST_TEXT = 50_000;

    private final Page page;
    private final Tokens tokens;
    private final List<Problem> problems = new ArrayList<>();
    private int values;

    TreeReading(Page page) {
        this.page = page;
        this.tokens = new Tokens(page);
    }

    JsonTree read() {
        try {
            var root = value("$");
            if (tokens.peek() == JsonToken.END_DOCUMENT) {
                return new JsonTree(Optional.of(root), problems);
            }
        } catch (IOException _) {
            // Gson's own words name no remedy; what is wrong is read off the place where it stopped.
        }
        problems.add(values > MOST_VALUES ? spot().problem(Mistake.TOO_MANY_VALUES, String.valueOf(MOST_VALUES))
                : Grammar.problem(page, tokens));
        return new JsonTree(Optional.empty(), problems);
    }

    private JsonValue value(String path) throws IOException {
        if (++values > MOST_VALUES) {
            throw new IOException("too many values");
        }
        return switch (tokens.peek()) {
            case BEGIN_OBJECT -> object(path);
            case BEGIN_ARRAY -> list(path);
            case STRING -> text(path);
            case NUMBER -> number(path);
            case BOOLEAN -> truth(path);
            case NULL -> nothing(path);
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new IOException("no value");
        };
    }

    private JsonValue object(String path) throws IOException {
        var start = tokens.open(path).start();
        Map<String, Member> members = new LinkedHashMap<>();
        while (tokens.more()) {
            var name = tokens.key(path);
            var key = spot();
            var value = value(key.path());
            var before = members.putIfAbsent(name, new Member(key, value));
            if (before != null) {
                problems.add(key.problem(Mistake.KEY_TWICE, name, String.valueOf(before.key().place().line())));
            }
        }
        return new JsonValue.Obj(page.spot(start, tokens.close().end(), path), members);
    }

    private JsonValue list(String path) throws IOException {
        var start = tokens.open(path).start();
        List<JsonValue> items = new ArrayList<>();
        while (tokens.more()) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        var list = new JsonValue.Arr(page.spot(start, tokens.close().end(), path), items);
        if (items.size() > MOST_ITEMS) {
            problems.add(list.spot().problem(Mistake.LIST_TOO_LONG, String.valueOf(items.size()), String.valueOf(MOST_ITEMS)));
        }
        return list;
    }

    private JsonValue text(String path) throws IOException {
        var value = tokens.text(path);
        var spot = spot();
        if (value.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            problems.add(spot.problem(Mistake.LONE_SURROGATE));
        }
        if (value.length() > LONGEST_TEXT) {
            problems.add(spot.problem(Mistake.TEXT_TOO_LONG, String.valueOf(value.length()), String.valueOf(LONGEST_TEXT)));
        }
        return new JsonValue.Str(spot, value);
    }

    private JsonValue number(String path) throws IOException {
        tokens.text(path);
        var spot = spot();
        return new JsonValue.Num(spot, page.text().substring(spot.start(), spot.end()));
    }

    private JsonValue truth(String path) throws IOException {
        var value = tokens.truth(path);
        return new JsonValue.Bool(spot(), value);
    }

    private JsonValue nothing(String path) throws IOException {
        tokens.nothing(path);
        return new JsonValue.Nothing(spot());
    }

    private Spot spot() {
        var token = tokens.last();
        return page.spot(token.start(), token.end(), token.path());
    }
}
