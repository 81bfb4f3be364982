package org.cstoexplainer.model.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read off the places of a text is what Gson reads, and no more is taken and refused than Gson does.
@Execution(ExecutionMode.CONCURRENT)
class GsonAgreesTest {

    private static final Gson GSON = new Gson();
    private static final String SEED = """
            {"a": [1, -2.5e3, 0, true, false, null, "b\\n\\u00e9\\"", {}], "c\\u0064": {"e": ""}, "f": [[], [0.1E+2]]}""";
    private static final String SIGNS = "{}[]\",:\\/ntfu0123456789-+.eE \t\n\f\u0000\u0001é“\ud83d\ude00abcdxX'";
    private static final int TRIED = 40_000;

    @ParameterizedTest(name = "text: {0}")
    @ValueSource(strings = {"0", "-0", "00", "01", "-", "-a", "1.", ".1", "1.0", "1e", "1e+", "1e5", "1E-05", "+1", "1a", "1\"", "1{", "[1[2]]",
        "true", "tru", "truex", "TRUE", "null", "nul", "[truefalse]", "\"\\/\"", "\"\\v\"", "\"\\u00e\"", "\"\\ud83d\"", "\"\u007f\"", "\"a\tb\"",
        "[]]", "{}{}", "[1,]", "{,}", "[,1]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "{'a':1}", "", " ", "\f1", "1\f", "\u00a01",
        "[1;2]", "{\"a\"=1}", "{\"a\":1;\"b\":2}", "/* */1", "1 // x", "# x", "NaN", "Infinity", ")]}'\n1", "\u0000", "1\u0000", "\"\u2028\""})
    void inWhatIsAllowed(String text) {
        assertThat(ours(text)).isEqualTo(gsons(text));
    }

    @Test
    void inAnythingAtAll() {
        var random = new Random(1);
        var taken = 0;
        for (var i = 0; i < TRIED; i++) {
            var text = spoilt(random);
            var read = ours(text);
            assertThat(read).as(text).isEqualTo(gsons(text));
            taken += read.isPresent() ? 1 : 0;
        }
        assertThat(taken).as("both kinds were tried").isBetween(TRIED / 20, TRIED * 19 / 20);
    }

    private static String spoilt(Random random) {
        var text = new StringBuilder(SEED);
        for (var i = random.nextInt(1, 4); i > 0; i--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 2 -> text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> text.insert(at, text.substring(at, random.nextInt(at, text.length())));
            }
        }
        return text.toString();
    }

    private static Optional<String> ours(String text) {
        return JsonTree.parse(new Page("some.json", text)).root().map(GsonAgreesTest::written);
    }

    /// A key that stands twice is a mistake of its own: the last one counts here, as it does for Gson.
    private static String written(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj object -> object.members().stream().map(Member::name).distinct()
                    .map(name -> name + "=" + written(object.members().stream().filter(it -> it.named(name)).toList().getLast().value()))
                    .collect(Collectors.joining(",", "{", "}"));
            case JsonValue.Arr list -> list.items().stream().map(GsonAgreesTest::written).collect(Collectors.joining(",", "[", "]"));
            case JsonValue.Str string -> "'" + string.value();
            case JsonValue.Num number -> number.digits();
            case JsonValue.Bool truth -> String.valueOf(truth.value());
            case JsonValue.Nothing _ -> "null";
        };
    }

    private static Optional<String> gsons(String text) {
        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            var value = written(GSON.getAdapter(JsonElement.class).read(reader));
            return reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(value) : Optional.empty();
        } catch (IOException | JsonParseException _) {
            return Optional.empty();
        }
    }

    private static String written(JsonElement value) {
        if (value.isJsonObject()) {
            return value.getAsJsonObject().entrySet().stream().map(it -> it.getKey() + "=" + written(it.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value.isJsonArray()) {
            return value.getAsJsonArray().asList().stream().map(GsonAgreesTest::written).collect(Collectors.joining(",", "[", "]"));
        }
        if (value.isJsonNull()) {
            return "null";
        }
        return value.getAsJsonPrimitive().isString() ? "'" + value.getAsString() : value.getAsString();
    }
}
