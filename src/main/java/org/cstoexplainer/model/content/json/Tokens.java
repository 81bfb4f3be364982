package org.cstoexplainer.model.content.json;

import java.util.Optional;
import org.cstoexplainer.model.content.json.Token.Kind;

/// The tokens of a file, read one after the other by the grammar of JSON (RFC 8259) and nothing beyond it. Where it breaks,
/// the token read last and the brackets still open are known.
final class Tokens {

    /// How deep brackets may stand in each other.
    static final int DEEPEST = 64;

    private final Nodes nodes;
    private final String text;
    private Kind kind = Kind.BEGINNING;
    private int start;
    private int end;
    private int node = Nodes.ROOT;
    private int open = Nodes.NONE;
    private int depth;

    Tokens(Nodes nodes) {
        this.nodes = nodes;
        this.text = nodes.text();
    }

    /// The sign at an offset; a zero, which may stand nowhere in JSON, after the end of the file.
    char sign(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /// The offset of what comes after the token read last.
    int following() {
        return Scan.blanks(text, end);
    }

    /// Whether nothing but blanks comes any more.
    boolean ended() {
        return following() == text.length();
    }

    /// Reads the bracket that opens an object or a list.
    void open(int value) throws Broken {
        if (depth == DEEPEST) {
            throw new Broken();
        }
        depth++;
        open = value;
        took(Kind.OPEN, nodes.start(value), nodes.start(value) + 1, value);
    }

    /// The offset of what comes first between two brackets, or none.
    int first(char closing) {
        var at = following();
        return sign(at) == closing ? Nodes.NONE : at;
    }

    /// The offset of what comes after a comma, or none where a bracket is closed.
    int next(char closing) throws Broken {
        var at = following();
        if (sign(at) == ',') {
            return Scan.blanks(text, at + 1);
        }
        if (sign(at) != closing) {
            throw new Broken();
        }
        return Nodes.NONE;
    }

    /// Reads the bracket that closes.
    void close() {
        var at = following();
        took(Kind.VALUE, at, at + 1, open);
        open = nodes.up(open);
        depth--;
    }

    /// Reads the key at an offset.
    ///
    /// @return the member that begins with it
    int key(int at) throws Broken {
        var after = Quoted.end(text, at);
        took(Kind.KEY, at, after, nodes.begin(at, Quoted.hash(text, at, after), open));
        return node;
    }

    /// The offset of the value that belongs to the key read last.
    int afterColon() throws Broken {
        var at = following();
        if (sign(at) != ':') {
            throw new Broken();
        }
        return Scan.blanks(text, at + 1);
    }

    /// Reads a text.
    void words(int value) throws Broken {
        took(Kind.VALUE, nodes.start(value), Quoted.end(text, nodes.start(value)), value);
    }

    /// Whether the text read last has a backslash.
    boolean escaped() {
        return text.indexOf('\\', start, end) >= 0;
    }

    /// Reads one of the words of JSON.
    void word(String word, int value) throws Broken {
        bounded(text.startsWith(word, nodes.start(value)) ? nodes.start(value) + word.length() : Nodes.NONE, value);
    }

    /// Reads a number.
    void number(int value) throws Broken {
        bounded(Scan.afterNumber(text, nodes.start(value)), value);
    }

    private void bounded(int after, int value) throws Broken {
        if (after == Nodes.NONE || !Scan.bound(text, after)) {
            throw new Broken();
        }
        took(Kind.VALUE, nodes.start(value), after, value);
    }

    private void took(Kind what, int from, int until, int value) {
        kind = what;
        start = from;
        end = until;
        node = value;
    }

    /// The offset after the token read last.
    int end() {
        return end;
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
