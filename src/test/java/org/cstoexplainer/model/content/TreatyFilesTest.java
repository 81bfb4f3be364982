package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Laws;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A treaty and a case are files: any number of them, each mistake with its place.
class TreatyFilesTest {

    @TempDir
    private Path folder;
    private TinyContent content;

    @BeforeEach
    void copy() {
        content = TinyContent.copiedTo(folder);
    }

    @Test
    void aSecondTreatyFileAppearsAndCanBeWalked() {
        content.with("oath.json", content.text("pact.json").replace("\"id\": \"pact\"", "\"id\": \"oath\"")
                        .replace("The pact", "The oath"))
                .with("treaties.json", "{\"treaty\": \"pact\", \"file\": \"pact.json\"}",
                        "{\"treaty\": \"pact\", \"file\": \"pact.json\"}, {\"treaty\": \"oath\", \"file\": \"oath.json\"}");

        assertThat(content.problems()).isEmpty();
        var oath = good().treaties().instruments().getLast();
        assertThat(good().treaties().instruments()).extracting(Instrument::name)
                .extracting(name -> name.in(Lang.EN)).containsExactly("The pact", "The oath");
        assertThat(Laws.ids(Assessment.assess(oath, Laws.answers(oath, "yes yes")).ends())).containsExactly("help");
        assertThat(oath.comparison().where().text().orElseThrow().in(Lang.EN)).isEqualTo("Anywhere");
    }

    @Test
    void aTreatyFileThatIsPutIntoTheFolderNeedNotBeListed() {
        content.with("treaty-oath.json", oath()).with("my-draft.json", "{");

        assertThat(content.problems()).isEmpty();
        assertThat(good().treaties().instruments()).extracting(Instrument::name)
                .extracting(name -> name.in(Lang.EN)).containsExactly("The pact", "The oath");
    }

    @Test
    void aMistakeInATreatyFileThatIsNotListedIsNamedByItsPlace() {
        content.with("treaty-oath.json", oath().replace("\"end\": \"help\"", "\"end\": \"hepl\""));

        assertThat(content.problems()).singleElement().extracting(Problem::line)
                .isEqualTo("treaty-oath.json:39:38: There is no end “hepl”. To do: Use a key from treaty-oath.json, or add it "
                        + "there. Did you mean help? ($.steps[1].yes.end)");
    }

    @Test
    void aTreatyOfAnotherOnesKeyIsAMistake() {
        content.with("treaty-oath.json", content.text("pact.json"));

        assertThat(content.problems()).extracting(Problem::line).first().asString().startsWith("treaty-oath.json:2:");
    }

    private String oath() {
        return content.text("pact.json").replace("\"id\": \"pact\"", "\"id\": \"oath\"").replace("The pact", "The oath");
    }

    @Test
    void aMistakeInASecondTreatyFileIsNamedByItsPlace() {
        content.with("oath.json", content.text("pact.json").replace("\"id\": \"pact\"", "\"id\": \"oath\"")
                        .replace("\"end\": \"help\"", "\"end\": \"hepl\""))
                .with("treaties.json", "{\"treaty\": \"pact\", \"file\": \"pact.json\"}",
                        "{\"treaty\": \"pact\", \"file\": \"pact.json\"}, {\"treaty\": \"oath\", \"file\": \"oath.json\"}");

        assertThat(content.problems()).singleElement().extracting(Problem::line)
                .isEqualTo("oath.json:39:38: There is no end “hepl”. To do: Use a key from oath.json, or add it there. "
                        + "Did you mean help? ($.steps[1].yes.end)");
    }

    @Test
    void aCaseThatHappenedNeedsAnEnd() {
        var text = content.text("cases.json");
        content.with("cases.json", text.replaceAll("(?s)      \"ended\": \\{.*?\\n      },\n", ""));

        assertThat(content.problems()).singleElement().extracting(Problem::line).isEqualTo(
                "cases.json:5:15: The case happened, but has no end. "
                        + "To do: Add \"ended\" with the end, the reason and the sources. ($.cases[0].kind)");
    }

    @Test
    void twoFilesThatAreMixedUpInTheListAreNamed() {
        content.with("oath.json", content.text("pact.json").replace("\"id\": \"pact\"", "\"id\": \"oath\""))
                .with("treaties.json", "{\"treaty\": \"pact\", \"file\": \"pact.json\"}",
                        "{\"treaty\": \"oath\", \"file\": \"pact.json\"}, {\"treaty\": \"pact\", \"file\": \"oath.json\"}");

        assertThat(content.problems()).extracting(Problem::line).containsExactly(
                "treaties.json:27:16: The file pact.json holds the treaty “pact”. To do: Write \"treaty\": \"pact\" here, "
                        + "or change the id in pact.json. ($.treaties[0].treaty)",
                "treaties.json:27:57: The file oath.json holds the treaty “oath”. To do: Write \"treaty\": \"oath\" here, "
                        + "or change the id in oath.json. ($.treaties[1].treaty)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aSlipIsNamedWithItsPlaceAndItsRemedy(String slip, String file, String words, String instead, String line) {
        content.with(file, words, instead);

        assertThat(content.problems()).first().extracting(Problem::line).isEqualTo(line);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("a treaty file that is not there", "treaties.json", "pact.json", "pakt.json",
                        "treaties.json:27:32: The file “pakt.json” is missing. To do: Put it beside "
                                + "treaties.json, or correct the name. Did you mean pact.json? ($.treaties[0].file)"),
                arguments("a treaty under another key", "treaties.json", "\"treaty\": \"pact\"", "\"treaty\": \"oath\"",
                        "treaties.json:27:16: There is no treaty “oath”. To do: Use a key from pact.json, or add "
                                + "it there. ($.treaties[0].treaty)"),
                arguments("a phrase that is not in the text", "pact.json", "\"at request of this State\"",
                        "\"at the request of this State\"",
                        "pact.json:32:46: “at the request of this State” does not stand in treaty.txt. To do: "
                                + "Copy the phrase from treaty.txt. Line 5 has “at request of this State”. "
                                + "($.steps[1].anchor.phrase)"),
                arguments("a phrase that does not stand that often", "pact.json",
                        "\"at request of this State\", \"occurrence\": 1", "\"at request of this State\", \"occurrence\": 2",
                        "pact.json:32:88: “at request of this State” does not stand that often in treaty.txt. To "
                                + "do: Write a number from 1 to 1. ($.steps[1].anchor.occurrence)"),
                arguments("two phrases that overlap", "pact.json", "\"at request of this State\"",
                        "\"aggression\"",
                        "pact.json:32:17: The phrase of the step “request” overlaps that of “attack”. To do: "
                                + "Shorten one of the two phrases. ($.steps[1].anchor)"),
                arguments("a step that leads back", "pact.json", "{\"is\": \"finish\", \"end\": \"help\"}",
                        "{\"is\": \"ask\", \"step\": \"attack\"}",
                        "pact.json:39:14: This leads back to the step “attack”. To do: Let it lead to a step "
                                + "further down, or to an end. ($.steps[1].yes)"),
                arguments("an end that is not reached", "pact.json",
                        "{\"id\": \"help\", \"name\"",
                        "{\"id\": \"more\", \"name\": {\"en\": \"More\"}, \"means\": {\"en\": \"More.\"}, \"brings\": []},\n    {\"id\": \"help\", \"name\"",
                        "pact.json:64:12: No answer leads to the end “more”. To do: Let an answer lead to it, or "
                                + "take it out. ($.ends[1].id)"),
                arguments("a step that is not reached", "pact.json", "{\"is\": \"ask\", \"step\": \"request\"}",
                        "{\"is\": \"finish\", \"end\": \"help\"}",
                        "pact.json:28:13: No answer leads to the step “request”. To do: Let an answer lead to "
                                + "it, or take it out. ($.steps[1].id)"),
                arguments("an end that brings what its conditions deny", "pact.json", "\"brings\": []",
                        "\"brings\": [\"duty\"]",
                        "pact.json:63:97: The steps and the condition of “duty” do not agree at the end "
                                + "“nothing”. To do: Change what this end brings, the condition, or where the answers "
                                + "lead. ($.ends[0].brings)"),
                arguments("a condition that asks twice", "pact.json", "{\"is\": \"fact\", \"step\": \"request\"}]",
                        "{\"is\": \"fact\", \"step\": \"request\"}, {\"is\": \"fact\", \"step\": \"attack\"}]",
                        "pact.json:47:15: The condition asks for the step “attack” twice. To do: Write it so "
                                + "that each step stands in it once. ($.effects[0].when)"),
                arguments("a condition about another step", "pact.json", "{\"is\": \"fact\", \"step\": \"request\"}]",
                        "{\"is\": \"fact\", \"step\": \"requests\"}]",
                        "pact.json:52:76: There is no step “requests”. To do: Use a key from pact.json, or add "
                                + "it there. Did you mean request? ($.effects[0].when.parts[1].step)"),
                arguments("a kind of condition that is not known", "pact.json", "\"is\": \"all-of\"",
                        "\"is\": \"all-off\"",
                        "pact.json:48:15: “all-off” is no kind of thing that is known here. To do: Use one of: "
                                + "all-of, any-of, fact, not. Did you mean all-of? ($.effects[0].when.is)"),
                arguments("plain words for too few paragraphs", "pact.json", ", {\"en\": \"Help on request.\"}", "",
                        "pact.json:7:33: treaty.txt has 3 paragraphs; here are 2. To do: Write one for each "
                                + "paragraph, in the same order. ($.clauses[0].plain)"),
                arguments("a sentence without a place for the clause", "pact.json", "Nothing is owed: {0}.",
                        "Nothing is owed.",
                        "pact.json:55:20: The sentence has no place for what it speaks of. To do: Write {0} "
                                + "where that belongs. ($.effects[0].no.en)"),
                arguments("a treaty without a source", "pact.json", "\"sources\": [\"S02\"]\n}", "\"sources\": []\n}",
                        "pact.json:78:14: This treaty has no source. To do: Write at least one key from "
                                + "sources.json: [\"S01\"]. ($.sources)"),
                arguments("a case about a step that is not asked", "cases.json", "\"step\": \"attack\"",
                        "\"step\": \"atack\"",
                        "cases.json:17:19: There is no step “atack”. To do: Use a key from pact.json, or add it "
                                + "there. Did you mean attack? ($.cases[0].steps[0].step)"),
                arguments("a step that is answered twice", "cases.json", "\"step\": \"request\"",
                        "\"step\": \"attack\"",
                        "cases.json:26:19: The step “attack” is answered twice in this case. To do: Keep one of "
                                + "the two; the first is in cases.json, line 17. ($.cases[0].steps[1].step)"),
                arguments("a contested answer with one side alone", "cases.json", "\"speaks\": \"no\"",
                        "\"speaks\": \"yes\"",
                        "cases.json:18:23: The answer to “attack” is contested, but only one side is heard. To "
                                + "do: Add evidence that speaks for yes and evidence that speaks for no, from both sides. "
                                + "($.cases[0].steps[0].evidence)"),
                arguments("a contested answer with one voice alone", "cases.json", "The other side", "One side",
                        "cases.json:18:23: The answer to “attack” is contested, but only one side is heard. To "
                                + "do: Add evidence that speaks for yes and evidence that speaks for no, from both sides. "
                                + "($.cases[0].steps[0].evidence)"),
                arguments("a case that did not happen, with what the states did", "cases.json", "\"kind\": \"happened\"",
                        "\"kind\": \"what-if\"",
                        "cases.json:23:18: The case did not happen, so nothing can be said of what the states "
                                + "did. To do: Take this out, or write \"kind\": \"happened\". ($.cases[0].steps[0].did)"),
                arguments("a case that ends elsewhere", "cases.json", "\"end\": \"help\"", "\"end\": \"nothing\"",
                        "cases.json:35:16: By what the states did, the case ends at help, not at “nothing” "
                                + "alone. To do: Change the answers under \"did\", or the end. ($.cases[0].ended.end)"),
                arguments("a case that ends outside the evidence", "cases.json",
                        "\"found\": {\"answer\": \"yes\"", "\"found\": {\"answer\": \"no\"",
                        "cases.json:35:16: The evidence does not allow the end “help”, only nothing. To do: "
                                + "Change the answers under \"found\", or the end. ($.cases[0].ended.end)"));
    }

    private Content good() {
        return switch (content.read()) {
            case Reading.Good(var good) -> good;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
    }
}
