package org.cstoexplainer.model.content.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cstoexplainer.model.content.json.Token.Kind;
import org.cstoexplainer.model.content.problem.Page;

/// The tokens of a file. Gson judges the grammar; the offsets are found beside it, because Gson tells a place only
/// after it has looked ahead.
final class Tokens {

    /// How deep brackets may stand in each other.
    static final int DEEPEST = 64;

    private final Page page;
    private final JsonReader reader;
    private final Deque<Token> open = new ArrayDeque<>();
    private final Deque<Token> last = new ArrayDeque<>();

    Tokens(Page page) {
        this.page = page;
        this.reader = new JsonReader(new StringReader(page.text()));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        last.push(new Token(Kind.BEGINNING, 0, 0));
    }

    JsonToken peek() throws IOException {
        return reader.peek();
    }

    boolean more() throws IOException {
        return reader.hasNext();
    }

    Token open() throws IOException {
        if (peek() == JsonToken.BEGIN_OBJECT) {
            reader.beginObject();
        } else {
            reader.beginArray();
        }
        var token = bracket(Kind.OPEN);
        open.push(token);
        return token;
    }

    Token close() throws IOException {
        if (peek() == JsonToken.END_OBJECT) {
            reader.endObject();
        } else {
            reader.endArray();
        }
        open.pop();
        return bracket(Kind.VALUE);
    }

    String key() throws IOException {
        var name = reader.nextName();
        word(Kind.KEY);
        return name;
    }

    String text() throws IOException {
        var value = reader.nextString();
        word(Kind.VALUE);
        return value;
    }

    boolean truth() throws IOException {
        var value = reader.nextBoolean();
        word(Kind.VALUE);
        return value;
    }

    void nothing() throws IOException {
        reader.nextNull();
        word(Kind.VALUE);
    }

    /// The token read last.
    Token last() {
        return last.element();
    }

    /// The brackets that are open, the innermost first.
    Deque<Token> opened() {
        return open;
    }

    private Token bracket(Kind kind) {
        var start = Scan.nextToken(page.text(), last().end());
        return took(new Token(kind, start, start + 1));
    }

    private void word(Kind kind) {
        var start = Scan.nextToken(page.text(), last().end());
        took(new Token(kind, start, Scan.end(page.text(), start)));
    }

    private Token took(Token token) {
        last.pop();
        last.push(token);
        return token;
    }
}
