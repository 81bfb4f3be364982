package org.cstoexplainer.model.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Place;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {

    private static final String EVERYTHING = """
            {
              "text" : "a \\"b\\" \\u00e9",
              "list":[1, -2.5e3 ,true,
                      null, {}],
              "inner": {"key": "value"}
            }
            """;

    @Test
    void everyKindOfValueIsRead() {
        var object = object(EVERYTHING);

        assertThat(object.members()).extracting(Member::name).containsExactly("text", "list", "inner");
        assertThat(member(object, "text").value()).isInstanceOfSatisfying(JsonValue.Str.class,
                text -> assertThat(text.value()).isEqualTo("a \"b\" é"));
        assertThat(member(object, "list").value()).isInstanceOfSatisfying(JsonValue.Arr.class,
                list -> assertThat(list.items()).hasExactlyElementsOfTypes(JsonValue.Num.class, JsonValue.Num.class,
                        JsonValue.Bool.class, JsonValue.Nothing.class, JsonValue.Obj.class));
    }

    @ParameterizedTest(name = "{0} stands in line {1}, column {2} to {3}")
    @CsvSource(textBlock = """
            $,            1,  1,  2
            $.text,       2, 12, 28
            $.list,       3, 10, 11
            $.list[0],    3, 11, 12
            $.list[1],    3, 14, 20
            $.list[2],    3, 22, 26
            $.list[3],    4, 11, 15
            $.list[4],    4, 17, 19
            $.inner,      5, 12, 28
            $.inner.key,  5, 20, 27
            """)
    void everyValueKnowsItsPlace(String path, int line, int column, int end) {
        assertThat(find(object(EVERYTHING), path).place()).isEqualTo(new Place(line, column, end));
    }

    @ParameterizedTest(name = "the key {0} stands in line {1}, column {2} to {3}")
    @CsvSource({"text, 2, 3, 9", "list, 3, 3, 9", "inner, 5, 3, 10"})
    void everyKeyKnowsItsPlace(String key, int line, int column, int end) {
        assertThat(member(object(EVERYTHING), key).key().place()).isEqualTo(new Place(line, column, end));
    }

    @Test
    void placesAreTheSameWithTheLineEndsOfWindows() {
        assertThat(find(object(EVERYTHING.replace("\n", "\r\n")), "$.list[3]").place())
                .isEqualTo(new Place(4, 11, 15));
    }

    @Test
    void aNumberIsKeptAsItIsWritten() {
        assertThat(parse("1e999999999").root()).get().isInstanceOfSatisfying(JsonValue.Num.class,
                number -> assertThat(number.digits()).isEqualTo("1e999999999"));
    }

    @Test
    void theFirstOfTwoEqualKeysCounts() {
        var tree = parse("{\"a\": 1,\n \"a\": 2, \"a\": 3}");

        assertThat(tree.problems()).extracting(Problem::place).extracting(place -> place.orElseThrow())
                .containsExactly(new Place(2, 2, 5), new Place(2, 10, 13));
        assertThat(tree.root()).get().extracting(root -> member((JsonValue.Obj) root, "a").value())
                .isInstanceOfSatisfying(JsonValue.Num.class, one -> assertThat(one.digits()).isEqualTo("1"));
    }

    @Test
    void halfACharacterIsAProblemAndAWholeOneIsNot() {
        assertThat(parse("[\"\\ud83d\\ude00\"]").problems()).isEmpty();
        assertThat(parse("[\"\\ude00\\ud83d\"]").problems()).singleElement()
                .extracting(problem -> problem.place().orElseThrow()).isEqualTo(new Place(1, 2, 16));
    }

    @Test
    void bracketsMayStandInEachOtherSixtyFourDeep() {
        assertThat(parse("[".repeat(64) + "]".repeat(64)).problems()).isEmpty();
        assertThat(parse("[".repeat(65) + "]".repeat(65)).problems()).singleElement()
                .extracting(Problem::sentence).isEqualTo("More than 64 brackets stand in each other.");
    }

    @Test
    void aMillionBracketsDoNoHarm() {
        assertThat(parse("[".repeat(1_000_000)).problems()).hasSize(1);
    }

    private static JsonTree parse(String text) {
        return JsonTree.parse(new Page("some.json", text));
    }

    private static JsonValue.Obj object(String text) {
        return (JsonValue.Obj) parse(text).root().orElseThrow();
    }

    private static Member member(JsonValue.Obj object, String key) {
        return object.member(key).orElseThrow();
    }

    private static Spot find(JsonValue value, String path) {
        if (value.spot().path().equals(path)) {
            return value.spot();
        }
        var parts = switch (value) {
            case JsonValue.Obj object -> object.members().stream().map(Member::value).toList();
            case JsonValue.Arr list -> list.items();
            case JsonValue.Str _, JsonValue.Num _, JsonValue.Bool _, JsonValue.Nothing _ ->
                throw new AssertionError(path);
        };
        return parts.stream().filter(part -> path.startsWith(part.spot().path())).findFirst()
                .map(part -> find(part, path)).orElseThrow();
    }
}
