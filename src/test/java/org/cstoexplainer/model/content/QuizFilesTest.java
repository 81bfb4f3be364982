package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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

/// Questions, lessons and what a stop is in front of a class: each mistake with its place.
class QuizFilesTest {

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
                arguments("two options that are the same but for a mark", "quiz.json", "\"Something else\"", "\"nothing.\"",
                        "quiz.json:6:100: Option D says the same as option C. To do: Write four options that differ. "
                                + "($.questions[0].options[3])"),
                arguments("three options", "quiz.json", ", {\"en\": \"Something else\"}", "",
                        "quiz.json:3:5: A question has four options. Write four. To do: Change the values of this object "
                                + "so that this holds. ($.questions[0])"),
                arguments("an option that there is not", "quiz.json", "\"right\": \"a\"", "\"right\": \"e\"",
                        "quiz.json:7:16: “e” is not an option of a question. To do: Use one of: a, b, c, d. Did you mean a? "
                                + "($.questions[0].right)"),
                arguments("a reason that is too long", "quiz.json", "He said so on", "He said so" + " again".repeat(40) + " on",
                        "quiz.json:3:5: The reason has more than 40 words. Shorten it. To do: Change the values of this "
                                + "object so that this holds. ($.questions[0])"),
                arguments("deciding words that the passage does not hold", "quiz.json", "\"words\": \"aggression\"",
                        "\"words\": \"help\"",
                        "quiz.json:10:18: The deciding words “help” do not stand in the passage. To do: Write a passage "
                                + "that holds these very words, or words that the passage holds. "
                                + "($.questions[0].deciding.words)"),
                arguments("a passage that is in no text", "quiz.json", "will be considered as aggression",
                        "is considered as aggression",
                        "quiz.json:11:20: These words are quoted, but stand in no text and in no quotation. To do: Copy "
                                + "the phrase from treaty.txt. Line 3 has “will be considered as aggression against "
                                + "all States Parties”. ($.questions[0].deciding.passage)"),
                arguments("a stop that there is not", "quiz.json", "\"stop\": \"statement\"", "\"stop\": \"statment\"",
                        "quiz.json:15:15: There is no stop “statment”. To do: Use a key from story.json, or add it "
                                + "there. Did you mean statement? ($.questions[0].stop)"),
                arguments("a step that the treaty does not ask", "quiz.json", "\"step\": \"attack\"", "\"step\": \"atack\"",
                        "quiz.json:16:15: There is no step “atack”. To do: Use a key from pact.json, or add it there. "
                                + "Did you mean attack? ($.questions[0].step)"),
                arguments("a question without a source", "quiz.json", "\"sources\": [\"S01\"]", "\"sources\": []",
                        "quiz.json:17:18: This question has no source. To do: Write at least one key from sources.json: "
                                + "[\"S01\"]. ($.questions[0].sources)"),
                arguments("a lesson with a question that there is not", "lessons.json", "\"question\": \"Q01\"",
                        "\"question\": \"Q91\"",
                        "lessons.json:10:40: There is no question “Q91”. To do: Use a key from quiz.json, or add it there. "
                                + "Did you mean Q01? ($.lessons[0].items[3].question)"),
                arguments("too long a text for the class screen", "story.json", "\"screen\": {\"en\": \"Six",
                        "\"screen\": {\"en\": \"" + "Again ".repeat(25) + "six",
                        "story.json:46:20: The text of the class screen has more than 25 words. Shorten it, or move some of "
                                + "it to the notes. To do: Change the values of this object so that this holds. "
                                + "($.stops[1].classroom)"));
    }

    @Test
    void aLessonWithoutPartsIsNone() {
        var text = content.text("lessons.json");
        content.with("lessons.json", text.replaceAll("(?s)\"items\": \\[.*?\\n      ]", "\"items\": []"));

        assertThat(content.problems()).singleElement().extracting(Problem::sentence)
                .isEqualTo("A lesson has no parts. Add a stop, a walk or a question.");
    }

    @Test
    void aLessonMayNameAPartTwice() {
        content.with("lessons.json", "\"stop\": \"treaty\"", "\"stop\": \"statement\"");

        assertThat(content.problems()).isEmpty();
    }
}
