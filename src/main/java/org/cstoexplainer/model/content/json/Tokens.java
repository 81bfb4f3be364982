package org.cstoexplainer.model.content.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.cstoexplainer.model.content.json.Token.Kind;

/// The tokens of a file. Gson judges the grammar; the offsets are found beside it, because Gson tells a place only
/// after it has looked ahead.
final class Tokens {

    /// How deep brackets may stand in each other.
    static final int DEEPEST = 64;

    private final Nodes nodes;
    private final String text;
    private final JsonReader reader;
    private Kind kind = Kind.BEGINNING;
    private int start;
    private int end;
    private int node = Nodes.ROOT;
    private int open = Nodes.NONE;
    private int depth;

    Tokens(Nodes nodes) {
        this.nodes = nodes;
        this.text = nodes.text();
        this.reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
    }

    JsonToken peek() throws IOException {
        return reader.peek();
    }

    boolean more() throws IOException {
        return reader.hasNext();
    }

    /// Reads the bracket that opens an object or a list.
    void open(int value) throws IOException {
        if (peek() == JsonToken.BEGIN_OBJECT) {
            reader.beginObject();
        } else {
            reader.beginArray();
        }
        took(Kind.OPEN, value);
        nodes.start(value, start);
        open = value;
        depth++;
    }

    /// Reads the bracket that closes.
    void close() throws IOException {
        if (peek() == JsonToken.END_OBJECT) {
            reader.endObject();
        } else {
            reader.endArray();
        }
        took(Kind.VALUE, open);
        nodes.end(open, end);
        open = nodes.up(open);
        depth--;
    }

    /// Reads a key.
    ///
    /// @return the member that begins with it
    int key() throws IOException {
        var name = reader.nextName();
        took(Kind.KEY, nodes.begin(Scan.nextToken(text, end), name.hashCode(), open));
        return node;
    }

    /// Reads the words of a text.
    String words(int value) throws IOException {
        var words = reader.nextString();
        start = Scan.nextToken(text, end);
        end = Scan.afterQuotes(text, start, words.length());
        kind = Kind.VALUE;
        node = value;
        nodes.start(value, start);
        nodes.end(value, end);
        nodes.words(value, words);
        return words;
    }

    /// Reads a number, as it is written.
    String number(int value) throws IOException {
        var digits = reader.nextString();
        took(value);
        return digits;
    }

    /// Reads true or false.
    void truth(int value) throws IOException {
        reader.nextBoolean();
        took(value);
    }

    /// Reads `null`.
    void nothing(int value) throws IOException {
        reader.nextNull();
        took(value);
    }

    private void took(int value) {
        took(Kind.VALUE, value);
        nodes.start(value, start);
        nodes.end(value, end);
    }

    private void took(Kind what, int value) {
        kind = what;
        start = Scan.nextToken(text, end);
        end = Scan.end(text, start);
        node = value;
    }

    /// The token read last.
    Token last() {
        return new Token(kind, start, end, nodes.path(node));
    }

    /// How many brackets are open.
    int depth() {
        return depth;
    }

    /// The innermost bracket that is open.
    Optional<Token> bracket() {
        return open == Nodes.NONE ? Optional.empty()
                : Optional.of(new Token(Kind.OPEN, nodes.start(open), nodes.start(open) + 1, nodes.path(open)));
    }
}
