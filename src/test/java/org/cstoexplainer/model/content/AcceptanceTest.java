package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each spoils one place of a right folder and names the one line that is said of it.
class AcceptanceTest {

    @TempDir
    private Path folder;
    private TinyContent content;

    @BeforeEach
    void copy() {
        content = TinyContent.copiedTo(folder);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsNamedWithItsPlaceAndItsRemedy(String slip, String file, String words, String instead, String line) {
        content.with(file, words, instead);

        assertThat(content.problems()).singleElement().extracting(Problem::line).isEqualTo(line);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("a missing brace at the end of an object", "members.json",
                        "\"frozen\"}", "\"frozen\"",
                        "members.json:10:7: A closing } is missing. "
                                + "To do: Add } before this place. It closes the bracket of line 9, column 9. "
                                + "($.states[0].segments[3])"),
                arguments("a missing brace at the end of the file", "forces.json",
                        "]\n    }\n  ]\n}", "]\n    }\n  ]\n",
                        "forces.json:31:4: A closing } is missing. "
                                + "To do: Add } before this place. It closes the bracket of line 1, column 1. ($)"),
                arguments("an unknown key", "story.json",
                        "\"subtitle\":", "\"subtitel\":",
                        "story.json:3:3: There is no key “subtitel” here. To do: Use one of: question, subtitle, "
                                + "checked, checkedNote, stops. Did you mean subtitle? ($.subtitel)"),
                arguments("a key twice", "story.json",
                        "\"subtitle\":", "\"question\": {\"en\": \"Why?\"},\n  \"subtitle\":",
                        "story.json:3:3: The key “question” stands here for the second time. "
                                + "To do: Keep one of the two; the first is in line 2. ($.question)"),
                arguments("a missing key", "glossary.json",
                        "      \"grade\": \"known\",\n", "",
                        "glossary.json:3:5: The key “grade” is missing here. To do: Add \"grade\": \"…\". ($.terms[0])"),
                arguments("2025-02-31", "timeline.json",
                        "\"2025-03\"", "\"2025-02-31\"",
                        "timeline.json:59:15: 31 February does not exist. To do: Write a day from 1 to 28, "
                                + "or leave the day out: \"2025-02\". ($.events[3].date)"),
                arguments("a status frozn", "members.json",
                        "\"frozen\"", "\"frozn\"",
                        "members.json:9:42: “frozn” is not a status the map knows. To do: Use one of: signed, party, "
                                + "member, frozen, suspended, left. Did you mean frozen? "
                                + "($.states[0].segments[3].status)"),
                arguments("a source that does not exist", "glossary.json",
                        "[\"S02\"]", "[\"S02\", \"S03x\"]",
                        "glossary.json:9:26: There is no source “S03x”. To do: Use a key from sources.json, "
                                + "or add it there. Did you mean S01? ($.terms[0].sources[1])"),
                arguments("a phrase that is not in the treaty", "story.json",
                        "this will be considered as aggression", "this will be considered as agression",
                        "story.json:17:18: These words are quoted, but stand in no text and in no quotation. "
                                + "To do: Copy the phrase from treaty.txt. Line 3 has “this will be considered as "
                                + "aggression against all States Parties”. ($.stops[0].quote.words)"),
                arguments("a phrase that is not in the article", "claims.json",
                        "an attack", "an atack",
                        "claims.json:14:17: Claim C2 quotes words that are not in the article. To do: Copy the phrase "
                                + "from article.txt. Line 5 has “an attack”. ($.claims[1].phrase)"),
                arguments("a quotation that is nowhere", "story.json",
                        "“is ready to help”", "“will certainly win”",
                        "story.json:37:61: The words “will certainly win” are quoted, but stand in no text and in no "
                                + "quotation. To do: Copy the words from one of the texts, or add them to "
                                + "quotations.json with speaker, date and source. ($.stops[1].body.en)"),
                arguments("a stop without sources", "story.json",
                        "\"sources\": [\"S01\"]", "\"sources\": []",
                        "story.json:45:18: This stop has no source. To do: Write at least one key from sources.json: "
                                + "[\"S01\"]. ($.stops[1].sources)"),
                arguments("an empty translation", "story.json",
                        "\"One news story, explained\"", "\" \"",
                        "story.json:3:22: The words of “subtitle” in the language “en” are empty. To do: Write them. "
                                + "English must be there; another language may be left out. ($.subtitle.en)"),
                arguments("a language that is not spoken", "story.json",
                        "explained\"}", "explained\", \"fr\": \"Une histoire\"}",
                        "story.json:3:51: “fr” is not a language that the app speaks. To do: Use one of: en. "
                                + "($.subtitle.fr)"),
                arguments("a wrong type", "map.json",
                        "\"width\": 7600", "\"width\": \"7600\"",
                        "map.json:9:16: Here stands a text, but a number is needed. "
                                + "To do: Write it like this: 1.5. ($.views[0].width)"),
                arguments("a misspelt file name", "texts.json",
                        "\"article.txt\"", "\"articel.txt\"",
                        "texts.json:5:15: The file “articel.txt” is missing. To do: Put it beside texts.json, "
                                + "or correct the name. Did you mean article.txt? ($.texts[0].file)"));
    }

    @Test
    void aMissingFileIsNamed() {
        content.without("members.json").with("membres.json", "{}");

        assertThat(content.problems()).singleElement().extracting(Problem::line)
                .isEqualTo("members.json: The file is missing. To do: Put it into the content folder, "
                        + "under exactly this name. Did you mean membres.json?");
    }

    @Test
    void aMissingTextIsNamedWhereItIsAskedFor() {
        content.without("treaty.txt");

        assertThat(content.problems()).singleElement().extracting(Problem::line)
                .isEqualTo("texts.json:13:15: The file “treaty.txt” is missing. "
                        + "To do: Put it beside texts.json, or correct the name. ($.texts[1].file)");
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsFirstWrongByte() {
        content.with("glossary.json", "{\r\n  \"terms\": [\"détente\"]}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(content.problems()).singleElement().extracting(Problem::line)
                .isEqualTo("glossary.json:2:15: The file is not UTF-8: the byte E9 here is not part of a character. "
                        + "To do: Save the file again, with the encoding UTF-8.");
    }

    @Test
    void allProblemsOfAllFilesComeInOnePassByFileLineAndColumn() {
        content.with("members.json", "\"frozen\"", "\"frozn\"").with("members.json", "\"left\"", "\"gone\"")
                .with("timeline.json", "\"2025-03\"", "\"2025-02-31\"").with("story.json", "\"caucasus\"", "\"caucasu\"")
                .with("forces.json", "\"figures\": 18", "\"figures\" 18").without("leaders.json");

        assertThat(content.problems()).extracting(problem -> problem.line().replaceAll(" .*", "")).containsExactly(
                "forces.json:10:17:", "leaders.json:", "members.json:9:42:", "members.json:36:42:",
                "story.json:39:14:", "timeline.json:59:15:");
    }

    @Test
    void aBrokenFileIsNotBlamedOnThoseThatReferToIt() {
        content.with("sources.json", "{").with("quotations.json", "{").with("countries.json", "{");

        assertThat(content.problems()).extracting(Problem::file)
                .containsExactly("countries.json", "quotations.json", "sources.json");
    }
}
