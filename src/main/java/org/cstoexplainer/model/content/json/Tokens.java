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

    /// How much of a key stands in a path.
    private static final int LONGEST = 60;

    private final Page page;
    private final JsonReader reader;
    private final Deque<Token> open = new ArrayDeque<>();
    private final Deque<Token> last = new ArrayDeque<>();

    Tokens(Page page) {
        this.page = page;
        this.reader = new JsonReader(new StringReader(page.text()));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        last.push(new Token(Kind.BEGINNING, 0, 0, "$"));
    }

    JsonToken peek() throws IOException {
        return reader.peek();
    }

    boolean more() throws IOException {
        return reader.hasNext();
    }

    Token open(String path) throws IOException {
        if (peek() == JsonToken.BEGIN_OBJECT) {
            reader.beginObject();
        } else {
            reader.beginArray();
        }
        var token = bracket(Kind.OPEN, path);
        open.push(token);
        return token;
    }

    Token close() throws IOException {
        if (peek() == JsonToken.END_OBJECT) {
            reader.endObject();
        } else {
            reader.endArray();
        }
        return bracket(Kind.VALUE, open.pop().path());
    }

    String key(String path) throws IOException {
        var name = reader.nextName();
        word(Kind.KEY, path + "." + (name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…"));
        return name;
    }

    String text(String path) throws IOException {
        var value = reader.nextString();
        word(Kind.VALUE, path);
        return value;
    }

    boolean truth(String path) throws IOException {
        var value = reader.nextBoolean();
        word(Kind.VALUE, path);
        return value;
    }

    void nothing(String path) throws IOException {
        reader.nextNull();
        word(Kind.VALUE, path);
    }

    /// The token read last.
    Token last() {
        return last.element();
    }

    /// The brackets that are open, the innermost first.
    Deque<Token> opened() {
        return open;
    }

    private Token bracket(Kind kind, String path) {
        var start = Scan.nextToken(page.text(), last().end());
        return took(new Token(kind, start, start + 1, path));
    }

    private void word(Kind kind, String path) {
        var start = Scan.nextToken(page.text(), last().end());
        took(new Token(kind, start, Scan.end(page.text(), start), path));
    }

    private Token took(Token token) {
        last.pop();
        last.push(token);
        return token;
    }
}
