package org.cstoexplainer.model.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Place;
import org.cstoexplainer.model.content.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": 1                     |  8 | A closing } is missing.                              | $
            [{"a": 1]                   |  9 | A closing } is missing.                              | $[0]
            [{"a": 1, {"a": 2}]         | 11 | A closing } is missing.                              | $[0]
            [{"a": 1 {"a": 2}]          | 10 | A closing } is missing.                              | $[0]
            [1, 2                       |  6 | A closing ] is missing.                              | $
            {"a": [1, 2}                | 12 | A closing ] is missing.                              | $.a
            {"a": [1, 2, }              | 14 | A closing ] is missing.                              | $.a
            {"a": ["b", "c": 1}         | 13 | A list cannot hold keys.                             | $.a
            "a": 1}                     |  1 | The opening { of the file is missing.                | $
            {"a": 1 "b": 2}             |  9 | A comma is missing.                                  | $
            ["a" "b"]                   |  6 | A comma is missing.                                  | $
            [{} {}]                     |  5 | A comma is missing.                                  | $
            {"a": 1,}                   |  8 | There is a comma too many.                           | $
            {"a": 1,, "b": 2}           |  9 | There is a comma too many.                           | $
            [1, ]                       |  3 | There is a comma too many.                           | $
            {"a" 1}                     |  6 | A colon is missing.                                  | $.a
            {a: 1}                      |  2 | A key in double quotes belongs here, not “a”.        | $
            {'a': 1}                    |  2 | A key in double quotes belongs here, not “'a'”.      | $
            {"a": }                     |  7 | A value is missing here.                             | $.a
            {"a": , "b": 1}             |  7 | A value is missing here.                             | $.a
            {"a": yes}                  |  7 | “yes” cannot stand here.                             | $.a
            {"a": True}                 |  7 | “True” cannot stand here.                            | $.a
            {"a": NaN}                  |  7 | “NaN” cannot stand here.                             | $.a
            {"a": 007}                  |  7 | “007” cannot stand here.                             | $.a
            {"a": .5}                   |  7 | “.5” cannot stand here.                              | $.a
            {"a": 1 // why              |  9 | “//” cannot stand here.                              | $
            {"a": "b                    |  7 | A closing double quote is missing.                   | $.a
            {"a: 1}                     |  2 | A closing double quote is missing.                   | $
            {"a": "b\\c"}               |  9 | “\\c” is not a sign of JSON.                         | $.a
            {"a": "b\\u12g4"}           |  9 | “\\u” is not a sign of JSON.                         | $.a
            {} {}                       |  4 | Something stands after the end.                      | $
            {}]                         |  3 | Something stands after the end.                      | $
            """)
    void whatIsBrokenIsNamedWithItsPlace(String text, int column, String sentence, String path) {
        assertThat(problem(text).sentence()).isEqualTo(sentence);
        assertThat(problem(text).place().orElseThrow().column()).isEqualTo(column);
        assertThat(problem(text).path()).isEqualTo(path);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": yes}        |  7 | 10
            {"a": 007, "b": 1}|  7 | 10
            {"a": 1,, "b": 2} |  9 | 10
            {"a": 1,}         |  8 |  9
            {"a": [1, 2}      | 12 | 13
            {"a": 1           |  8 |  9
            {} x              |  4 |  5
            {"a": "b\\c"}     |  9 | 11
            {"a": "\\n\\u00e9\\q"} | 16 | 18
            {"a": "\\u00e9\\u0" | 14 | 16
            {"a": "\\u00eg"}  |  8 | 10
            {"a": "\\u12      |  8 | 10
            {"a": "b          |  7 |  9
            {"a": "\\\\\\"c       |  7 | 13
            """)
    void whatIsBrokenIsMarkedToItsEnd(String text, int column, int end) {
        assertThat(problem(text).place()).contains(new Place(1, column, end));
    }

    @Test
    void aBackslashMayBeTheLastSign() {
        assertThat(problem("[\"b\\").sentence()).isEqualTo("“\\” is not a sign of JSON.");
    }

    @Test
    void theLastOfTheControlCharactersIsOneAndABlankIsNone() {
        assertThat(problem("[\"a b\u001fc\"]").place()).contains(new Place(1, 6, 7));
    }

    @Test
    void aMissingBracketNamesTheOneThatIsOpen() {
        assertThat(problem("{\n  \"a\": [\n    1\n}").todo())
                .isEqualTo("Add ] before this place. It closes the bracket of line 2, column 8.");
    }

    @Test
    void aTextThatGoesOnInTheNextLineLacksItsQuote() {
        var problem = problem("{\n  \"a\": \"b,\n  \"c\": 1\n}");

        assertThat(problem.sentence()).isEqualTo("A closing double quote is missing.");
        assertThat(problem.place().orElseThrow().line()).isEqualTo(2);
        assertThat(problem.place().orElseThrow().endColumn()).isEqualTo(11);
    }

    @Test
    void aTabWithinATextIsToBeWrittenOtherwise() {
        assertThat(problem("[\"a\tb\"]").todo()).isEqualTo("Take it away, or write it as \\u0009.");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(problem("").sentence()).isEqualTo("The file is empty.");
        assertThat(problem(" \n").sentence()).isEqualTo("The file is empty.");
    }

    private static Problem problem(String text) {
        var tree = JsonTree.parse(new Page("some.json", text));
        assertThat(tree.root()).isEmpty();
        return tree.problems().getFirst();
    }
}
