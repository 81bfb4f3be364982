package org.cstoexplainer.model.content.json;

import java.util.Arrays;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Spot;

/// The values of a file in its order, each before those within it. A value is a row of six numbers and no object: a story may
/// have a million of them.
public final class Nodes {

    /// The root.
    static final int ROOT = 0;

    /// Stands for no node and for no offset.
    static final int NONE = -1;

    /// How much of a key stands in a path.
    private static final int LONGEST = 60;

    /// So many signs of a file there are for a value, about; a guess that is too low costs a copy.
    private static final int SIGNS = 32;

    private static final int ROW = 6;
    /// The offset of the key; none for an item of a list.
    private static final int KEY = 0;
    /// The hash of the key, as [String#hashCode()] tells it; the index of an item.
    private static final int HASH = 1;
    private static final int START = 2;
    private static final int END = 3;
    /// The object or the list in which the value is.
    private static final int UP = 4;
    /// The first node that is not within this one.
    private static final int AFTER = 5;

    private final Page page;
    private int[] rows;
    /// The words of texts, as Gson has read them; records are made of the same.
    private String[] words;
    private int size;

    Nodes(Page page) {
        this.page = page;
        var guess = Math.max(64, page.text().length() / SIGNS);
        rows = new int[guess * ROW];
        words = new String[guess];
    }

    /// Begins a value.
    ///
    /// @param key  the offset of its key, or none
    /// @param hash the hash of its key, or its index
    /// @param up   the object or list in which it is, or none
    int begin(int key, int hash, int up) {
        if ((size + 1) * ROW > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
            words = Arrays.copyOf(words, words.length * 2);
        }
        var node = size++;
        set(node, KEY, key);
        set(node, HASH, hash);
        set(node, UP, up);
        return node;
    }

    /// Tells where a value stands, when all within it has been read.
    void end(int node, int end) {
        set(node, END, end);
        set(node, AFTER, size);
    }

    void start(int node, int start) {
        set(node, START, start);
    }

    void words(int node, String read) {
        words[node] = read;
    }

    /// The words of a text.
    String words(int node) {
        return words[node];
    }

    private void set(int node, int column, int value) {
        rows[node * ROW + column] = value;
    }

    private int get(int node, int column) {
        return rows[node * ROW + column];
    }

    /// How many values there are.
    int size() {
        return size;
    }

    String text() {
        return page.text();
    }

    int start(int node) {
        return get(node, START);
    }

    int end(int node) {
        return get(node, END);
    }

    int hash(int node) {
        return get(node, HASH);
    }

    Page page() {
        return page;
    }

    /// The object or list in which a value is; none for the root.
    int up(int node) {
        return get(node, UP);
    }

    /// The first value within another, or none.
    int first(int node) {
        return get(node, AFTER) > node + 1 ? node + 1 : NONE;
    }

    /// The value after another in the same object or list, or none.
    int next(int node) {
        var after = get(node, AFTER);
        return after < get(get(node, UP), AFTER) ? after : NONE;
    }

    /// Whether two members of an object may have the same key.
    boolean alike(int object) {
        for (var one = first(object); one != NONE; one = next(one)) {
            for (var other = next(one); other != NONE; other = next(other)) {
                if (hash(one) == hash(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The name of a member.
    String name(int node) {
        var key = get(node, KEY);
        return Quoted.words(text(), key, Scan.end(text(), key));
    }

    /// Whether a member has that name.
    boolean named(int node, String name) {
        return hash(node) == name.hashCode() && (text().startsWith(name + '"', get(node, KEY) + 1) || name(node).equals(name));
    }

    /// Where a value stands.
    Spot spot(int node) {
        return page.spot(start(node), end(node), path(node));
    }

    /// Where the key of a member stands.
    Spot key(int node) {
        var key = get(node, KEY);
        return page.spot(key, Scan.end(text(), key), path(node));
    }

    /// The way to a value, for example `$.stops[3].date`.
    String path(int node) {
        if (node == ROOT) {
            return "$";
        }
        return path(up(node)) + (get(node, KEY) == NONE ? "[" + hash(node) + "]" : "." + shortened(name(node)));
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }
}
