package org.cstoexplainer.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class FoldedJsonTest {

    private static String folded(String json) {
        return FoldedJson.of(JsonParser.parseString(json));
    }

    @Test
    void everyMemberHasALineAndWhatFitsStandsInIt() {
        assertThat(folded("{\"a\":1,\"b\":[1,2,{\"c\":\"<d>\"}],\"e\":{\"f\":true,\"g\":null}}")).isEqualTo("""
                {
                  "a": 1,
                  "b": [1, 2, {"c": "<d>"}],
                  "e": {"f": true, "g": null}
                }
                """);
    }

    @Test
    void whatIsEmptyStaysInALine() {
        assertThat(folded("{}")).isEqualTo("{}\n");
        assertThat(folded("[]")).isEqualTo("[]\n");
        assertThat(folded("{\"a\":[],\"b\":{}}")).isEqualTo("{\n  \"a\": [],\n  \"b\": {}\n}\n");
    }

    @Test
    void aListHasALineForEachItem() {
        assertThat(folded("[1,[2,3]]")).isEqualTo("[\n  1,\n  [2, 3]\n]\n");
    }

    @Test
    void aLineHasAHundredAndSeventeenCharactersAtMost() {
        var fits = "x".repeat(117 - "  \"a\": [\"\"]".length());
        assertThat(folded("{\"a\":[\"" + fits + "\"]}").lines()).containsExactly("{", "  \"a\": [\"" + fits + "\"]", "}");
        assertThat(folded("{\"a\":[\"" + fits + "x\"]}").lines())
                .containsExactly("{", "  \"a\": [", "    \"" + fits + "x\"", "  ]", "}");
    }

    @Test
    void theIndentAndTheKeyCountForTheLine() {
        var words = "x".repeat(106);
        assertThat(folded("{\"a\":[{\"k\":1,\"b\":[\"" + words + "\"]}]}").lines()).containsExactly("{", "  \"a\": [", "    {",
                "      \"k\": 1,", "      \"b\": [", "        \"" + words + "\"", "      ]", "    }", "  ]", "}");
    }

    @Test
    void wordsAreNotCut() {
        var words = "word ".repeat(40).strip();
        assertThat(folded("{\"a\":\"" + words + "\",\"b\":{\"en\":\"" + words + "\"}}").lines())
                .containsExactly("{", "  \"a\": \"" + words + "\",", "  \"b\": {\"en\": \"" + words + "\"}", "}");
        assertThat(folded("{\"b\":{\"de\":\"" + words + "\"}}").lines()).hasSize(5);
        assertThat(folded("{\"b\":{\"en\":\"" + words + "\",\"x\":1}}").lines()).hasSize(6);
    }
}
