package org.cstoexplainer.model.content.json;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Direction;

/// One reading of one file.
final class TreeReading {

    /// What no screen could show.
    private static final int MOST_ITEMS = 20_000;
    private static final int LONGEST_TEXT = 50_000;

    /// More are not told of a file.
    private static final int MOST_PROBLEMS = 1_000;

    /// So many keys are sooner compared one by one than looked up.
    private static final int FEW = 16;

    private final Page page;
    private final boolean foreign;
    private final Nodes nodes;
    private final Tokens tokens;
    private final List<Problem> problems = new ArrayList<>();

    /// @param foreign whether letters from right to left may stand in it
    TreeReading(Page page, boolean foreign) {
        this.page = page;
        this.foreign = foreign;
        this.nodes = new Nodes(page);
        this.tokens = new Tokens(nodes);
    }

    JsonTree read() {
        try {
            value(nodes.begin(Nodes.NONE, 0, Nodes.NONE));
            if (tokens.peek() == JsonToken.END_DOCUMENT) {
                return new JsonTree(Optional.of(JsonValue.of(nodes, Nodes.ROOT)), nodes.size(), problems);
            }
        } catch (IOException _) {
            // Gson's own words name no remedy; what is wrong is read off the place where it stopped.
        }
        problems.add(nodes.size() > JsonTree.MOST_VALUES ? tooManyValues() : Grammar.problem(page, tokens));
        return new JsonTree(Optional.empty(), nodes.size(), problems);
    }

    private Problem tooManyValues() {
        var last = tokens.last();
        return page.spot(last.start(), last.end(), last.path())
                .problem(Mistake.TOO_MANY_VALUES, String.valueOf(JsonTree.MOST_VALUES));
    }

    private void value(int node) throws IOException {
        if (nodes.size() > JsonTree.MOST_VALUES) {
            throw new IOException("too many values");
        }
        switch (tokens.peek()) {
            case BEGIN_OBJECT -> object(node);
            case BEGIN_ARRAY -> list(node);
            case STRING -> text(node);
            case NUMBER -> number(node);
            case BOOLEAN -> tokens.truth(node);
            case NULL -> tokens.nothing(node);
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT -> throw new IOException("no value");
        }
    }

    private void object(int node) throws IOException {
        tokens.open(node);
        var count = 0;
        for (; tokens.more(); count++) {
            value(tokens.key());
        }
        tokens.close();
        if (count > FEW || nodes.alike(node)) {
            tellDoubles(node);
        }
    }

    private void tellDoubles(int object) {
        Map<String, Integer> first = new HashMap<>();
        for (var at = nodes.first(object); at != Nodes.NONE; at = nodes.next(at)) {
            var name = nodes.name(at);
            var before = first.putIfAbsent(name, at);
            if (before != null && problems.size() < MOST_PROBLEMS) {
                problems.add(nodes.key(at).problem(Mistake.KEY_TWICE, name, String.valueOf(nodes.key(before).place().line())));
            }
        }
    }

    private void list(int node) throws IOException {
        tokens.open(node);
        var count = 0;
        for (; tokens.more(); count++) {
            value(nodes.begin(Nodes.NONE, count, node));
        }
        tokens.close();
        check(node, count, MOST_ITEMS, Mistake.LIST_TOO_LONG);
    }

    private void text(int node) throws IOException {
        var words = tokens.words(node);
        // half a character can only be written by an escape, since the bytes of the file have been decoded
        var escaped = nodes.end(node) - nodes.start(node) - 2 > words.length();
        if (escaped && problems.size() < MOST_PROBLEMS && words.codePoints().anyMatch(TreeReading::half)) {
            problems.add(nodes.spot(node).problem(Mistake.LONE_SURROGATE));
        }
        if (!foreign && Direction.turns(words) && problems.size() < MOST_PROBLEMS) {
            problems.add(nodes.spot(node).problem(Mistake.RIGHT_TO_LEFT, Direction.first(words)));
        }
        check(node, words.length(), LONGEST_TEXT, Mistake.TEXT_TOO_LONG);
    }

    private static boolean half(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private void number(int node) throws IOException {
        check(node, tokens.number(node).length(), Grammar.LONGEST_NUMBER, Mistake.NUMBER_TOO_LONG);
    }

    private void check(int node, int found, int most, Mistake mistake) {
        if (found > most && problems.size() < MOST_PROBLEMS) {
            problems.add(nodes.spot(node).problem(mistake, String.valueOf(found), String.valueOf(most)));
        }
    }
}
