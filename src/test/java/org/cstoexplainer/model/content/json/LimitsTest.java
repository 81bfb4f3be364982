package org.cstoexplainer.model.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Place;
import org.cstoexplainer.model.content.problem.Problem;
import org.junit.jupiter.api.Test;

/// How much a file may hold, each limit from both sides.
class LimitsTest {

    private static JsonTree parse(String text) {
        return JsonTree.parse(new Page("some.json", text));
    }

    private static List<String> sentences(String text) {
        return parse(text).problems().stream().map(Problem::sentence).toList();
    }

    private static String list(int items) {
        return "[" + String.join(",", Collections.nCopies(items, "1")) + "]";
    }

    @Test
    void aNumberMayHaveAThousandSigns() {
        assertThat(sentences("[" + "7".repeat(1_000) + "]")).isEmpty();
        assertThat(sentences("[" + "7".repeat(1_001) + "]")).singleElement().asString().contains("1001");
        // so long a number is none to Gson
        assertThat(sentences("[-" + "7".repeat(2_000) + "]")).singleElement().asString().contains("2001");
        assertThat(sentences("[" + "7".repeat(2_000) + "x]")).singleElement().asString().endsWith("cannot stand here.");
    }

    @Test
    void aListMayHaveTwentyThousandItems() {
        assertThat(sentences(list(20_000))).isEmpty();
        assertThat(sentences(list(20_001))).singleElement().asString().contains("20001");
    }

    @Test
    void aTextMayHaveFiftyThousandLetters() {
        assertThat(sentences("[\"" + "x".repeat(50_000) + "\"]")).isEmpty();
        assertThat(sentences("[\"" + "x".repeat(50_001) + "\"]")).singleElement().asString().contains("50001");
    }

    @Test
    void aFileMayHoldAMillionValues() {
        var lists = String.join(",", Collections.nCopies(49, list(19_999)));
        // the list of lists is one more
        assertThat(parse("[" + lists + "," + list(19_998) + "]")).satisfies(tree -> {
            assertThat(tree.root()).isPresent();
            assertThat(tree.values()).isEqualTo(1_000_000);
        });
        assertThat(parse("[" + lists + "," + list(19_999) + "]")).satisfies(tree -> {
            assertThat(tree.root()).isEmpty();
            assertThat(tree.problems()).singleElement().extracting(Problem::path).isEqualTo("$[49][19997]");
        });
    }

    @Test
    void noMoreThanAThousandProblemsAreTold() {
        assertThat(parse("[" + String.join(",", Collections.nCopies(1_001, "\"\\ude00\"")) + "]").problems()).hasSize(1_000);
        assertThat(parse("[" + String.join(",", Collections.nCopies(1_001, "\"\u05d0\"")) + "]").problems()).hasSize(1_000);
        assertThat(parse("{" + String.join(",", Collections.nCopies(1_002, "\"a\": 1")) + "}").problems()).hasSize(1_000);
        assertThat(parse("[" + String.join(",", Collections.nCopies(1_001, "7".repeat(1_001))) + "]").problems()).hasSize(1_000);
    }

    @Test
    void ofFewKeysAndOfManyTheDoubleOneIsFound() {
        for (var count : List.of(2, 15, 16, 17, 40)) {
            var keys = IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(","));
            assertThat(sentences("{" + keys + "}")).isEmpty();
            assertThat(sentences("{" + keys + ", \"k0\": 1}")).containsExactly("The key “k0” stands here for the second time.");
        }
    }

    @Test
    void keysOfOneHashAreTwoKeys() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        var tree = parse("{\"Aa\": 1, \"BB\": 2}");
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.root()).get().extracting(root -> ((JsonValue.Obj) root).member("BB").orElseThrow().value().spot().place())
                .isEqualTo(new Place(1, 17, 18));
    }

    @Test
    void aKeyMayBeWrittenWithEscapes() {
        var tree = parse("{\"\\u0061\": true, \"b\": false}");
        var object = (JsonValue.Obj) tree.root().orElseThrow();
        assertThat(object.member("a").orElseThrow().value()).isInstanceOfSatisfying(JsonValue.Bool.class, it -> assertThat(it.value()).isTrue());
        assertThat(object.member("b").orElseThrow().value()).isInstanceOfSatisfying(JsonValue.Bool.class, it -> assertThat(it.value()).isFalse());
        assertThat(sentences("{\"\\u0061\": 1, \"a\": 2}")).containsExactly("The key “a” stands here for the second time.");
    }

    @Test
    void ofALongKeySixtyLettersStandInAPath() {
        assertThat(path("x".repeat(60))).isEqualTo("$." + "x".repeat(60));
        assertThat(path("x".repeat(61))).isEqualTo("$." + "x".repeat(60) + "…");
    }

    private static String path(String key) {
        return ((JsonValue.Obj) parse("{\"" + key + "\": 1}").root().orElseThrow()).members().getFirst().value().spot().path();
    }

    @Test
    void bracketsBesideEachOtherAreNotDeep() {
        var beside = String.join(",", Collections.nCopies(70, "[]"));
        assertThat(sentences("[" + beside + ",{\"a\": 1 {\"a\": 2}]")).containsExactly("A closing } is missing.");
    }
}
