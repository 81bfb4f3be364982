package org.cstoexplainer.model.content.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// One reading of one file, in one pass.
final class TreeReading {

    /// What no screen could show.
    private static final int MOST_ITEMS = 20_000;
    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_NUMBER = 1_000;

    /// More are not told of a file.
    private static final int MOST_PROBLEMS = 1_000;

    /// So many keys are sooner compared one by one than looked up.
    private static final int FEW = 16;

    private final Page page;
    private final Nodes nodes;
    private final Tokens tokens;
    private final List<Problem> problems = new ArrayList<>();

    TreeReading(Page page) {
        this.page = page;
        this.nodes = new Nodes(page);
        this.tokens = new Tokens(nodes);
    }

    JsonTree read() {
        try {
            value(nodes.begin(Nodes.NONE, 0, Nodes.NONE), tokens.following());
            if (tokens.ended()) {
                return new JsonTree(Optional.of(JsonValue.of(nodes, Nodes.ROOT)), nodes.size(), problems);
            }
        } catch (Broken _) {
            // what is wrong is read off the place below
        }
        problems.add(nodes.size() > JsonTree.MOST_VALUES ? tooManyValues() : Grammar.problem(page, tokens));
        return new JsonTree(Optional.empty(), nodes.size(), problems);
    }

    private Problem tooManyValues() {
        var last = tokens.last();
        return page.spot(last.start(), last.end(), last.path())
                .problem(Mistake.TOO_MANY_VALUES, String.valueOf(JsonTree.MOST_VALUES));
    }

    private void value(int node, int at) throws Broken {
        if (nodes.size() > JsonTree.MOST_VALUES) {
            throw new Broken();
        }
        nodes.start(node, at);
        switch (tokens.sign(at)) {
            case '{' -> object(node);
            case '[' -> list(node);
            case '"' -> text(node);
            case 't' -> word("true", node);
            case 'f' -> word("false", node);
            case 'n' -> word("null", node);
            default -> number(node);
        }
    }

    private void object(int node) throws Broken {
        tokens.open(node);
        var count = 0;
        for (var next = tokens.first('}'); next != Nodes.NONE; next = tokens.next('}')) {
            var member = tokens.key(next);
            value(member, tokens.afterColon());
            count++;
        }
        tokens.close();
        nodes.end(node, tokens.end());
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

    private void list(int node) throws Broken {
        tokens.open(node);
        var count = 0;
        for (var next = tokens.first(']'); next != Nodes.NONE; next = tokens.next(']')) {
            value(nodes.begin(Nodes.NONE, count++, node), next);
        }
        tokens.close();
        nodes.end(node, tokens.end());
        check(node, count, MOST_ITEMS, Mistake.LIST_TOO_LONG);
    }

    private void text(int node) throws Broken {
        tokens.words(node);
        nodes.end(node, tokens.end());
        // without escapes it has no half characters, since the bytes of the file have been decoded, and its length is known
        if (tokens.escaped()) {
            var words = Quoted.words(nodes.text(), nodes.start(node), nodes.end(node));
            if (problems.size() < MOST_PROBLEMS && words.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
                problems.add(nodes.spot(node).problem(Mistake.LONE_SURROGATE));
            }
            check(node, words.length(), LONGEST_TEXT, Mistake.TEXT_TOO_LONG);
        } else {
            check(node, nodes.end(node) - nodes.start(node) - 2, LONGEST_TEXT, Mistake.TEXT_TOO_LONG);
        }
    }

    private void number(int node) throws Broken {
        tokens.number(node);
        nodes.end(node, tokens.end());
        check(node, nodes.end(node) - nodes.start(node), LONGEST_NUMBER, Mistake.NUMBER_TOO_LONG);
    }

    private void word(String word, int node) throws Broken {
        tokens.word(word, node);
        nodes.end(node, tokens.end());
    }

    private void check(int node, int found, int most, Mistake mistake) {
        if (found > most && problems.size() < MOST_PROBLEMS) {
            problems.add(nodes.spot(node).problem(mistake, String.valueOf(found), String.valueOf(most)));
        }
    }
}
