package org.cstoexplainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class WalkTest {

    @TempDir
    private Path folder;

    @Test
    void withoutACaseItListsTheCases() {
        assertThat(walk(0).lines()).hasSize(11).contains(
                "troops-fired-at\twhat if\tThese troops are fired at and fire back",
                "kursk-2024\thappened\tKursk Region, August 2024");
    }

    @Test
    void aCasePrintsPathOutcomeReasonsReadingsAndChanges() {
        assertThat(walk(0, "troops-fired-at").lines()).contains(
                "Path",
                "  2  attack=contested  Is there an armed attack on it? A threat is not one. “undergoes aggression” "
                        + "→ Firing back: an attack on Russia, or self-defence? (Treaty, Article 4, paragraph 1)",
                "  No longer matters: consent, charter51, council",
                "Outcome",
                "  On these answers, nobody owes help now: no request was made.",
                "  Whether there was an armed attack on a member is contested.",
                "Reasons",
                "    no: “at request of this Member State” No request is known. (Treaty, Article 4, paragraph 2)",
                "Readings",
                "  Two readings part here: Is there an armed attack on it? Both end without a duty to help.",
                "What would change this?",
                "    Path: member=yes attack=yes territory=yes request=no");
    }

    /// Each contested step doubles the readings: of twenty there are a million.
    @Test
    void soManyForksAreToldAndForTheRestHowToSeeThem(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("story"));
        var contested = Contested.story(folder.resolve("story"), 20);
        var said = walk(0, "--answers", contested, "--content", folder.resolve("story").toString());
        assertThat(said.lines().filter(line -> line.contains("reading: "))).hasSize(2 + 4 + 8 + 16 + 32 + 64);
        assertThat(said.lines().filter(line -> line.endsWith("It parts again at more6. Answer steps with --answers to see where that leads.")))
                .hasSize(64);
    }

    @Test
    void whatTheStatesDidFollowsACaseThatHappened() {
        assertThat(walk(0, "armenia-2021").lines()).contains("What the states did",
                "  2  attack=no  Is there an armed attack on it? A threat is not one. “undergoes aggression” → Armenia "
                        + "turned to Article 2, the article for threats, and the members dealt with it so. "
                        + "(Treaty, Article 4, paragraph 1)")
                .endsWith("  Sources: S56, S58, S191");
        assertThat(walk(0, "troops-fired-at")).doesNotContain("What the states did");
    }

    @Test
    void typedAnswersReplaceThoseOnTheEvidence() {
        assertThat(walk(0, "troops-fired-at", "--answers", "attack=yes, territory=YES")).contains(
                "  no-request: No request, no duty. Members may still help each other, state to state.");
        assertThat(walk(0, "--answers", "member=no")).contains(
                "On these answers, nobody owes help now: the state at issue is not a party to the treaty.");
    }

    @Test
    void anotherTreatyIsWalkedWithTheSameCase() {
        assertThat(walk(0, "troops-fired-at", "--treaty", "nato5")).contains(
                "The European states whose troops are fired at are at issue.",
                "outside-area: Outside the treaty’s area.").doesNotContain("What the states did");
        assertThat(walk(0, "--treaty", "un51")).contains("UN Charter, Article 51, sentence 1");
    }

    @Test
    void everySmallestChangeIsPrintedOnDemand() {
        assertThat(walk(0, "troops-fired-at")).contains("more change only which ends are possible");
        assertThat(walk(0, "troops-fired-at", "--all")).doesNotContain("more change only")
                .contains("(territory=yes) → Nobody owes help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --answers=member=yes,atack=no  | There is no step "atack". Use one of: member, attack, threat, territory, request, consent, charter51, council.
            --answers=member=maybe         | "maybe" is not an answer. Use one of: yes, no, contested, unknown.
            --answers=member               | "member" is not an answer to a step. Write step=answer, with an answer out of yes, no, contested, unknown and a step out of member, attack, threat, territory, request, consent, charter51, council.
            --answers=member=yes,member=no | The step "member" is answered twice. Write it once.
            --treaty=nato6                 | There is no treaty "nato6". Use one of: article4, nato5, eu42-7, rio3, un51.
            narnia                         | There is no case "narnia". The command walk lists them.
            """)
    void whatCannotBeReadIsAnsweredInOneSentence(String argument, String sentence) {
        assertThat(walk(1, argument).strip()).isEqualTo(sentence);
    }

    @Test
    void aFolderOfOnesOwnIsWalked() {
        TinyContent.copiedTo(folder);

        assertThat(walk(0, "--content", folder.toString())).isEqualToIgnoringNewLines("border\thappened\tThe border");
        assertThat(walk(0, "--content", folder.toString(), "border")).contains("They help.", "It ended well.");
    }

    @Test
    void problemsOfAFolderAreNamed() {
        TinyContent.copiedTo(folder).with("pact.json", "\"end\": \"help\"", "\"end\": \"hepl\"");

        assertThat(walk(1, "--content", folder.toString())).startsWith("pact.json:39:38: There is no end “hepl”.")
                .endsWith("1 problem.\n");
    }

    private static String walk(int code, String... arguments) {
        var out = new StringWriter();
        var line = new CommandLine(new Walk()).setOut(new PrintWriter(out, true));
        line.setResourceBundle(Cli.words());
        line.setExecutionExceptionHandler((problem, failed, _) -> {
            failed.getOut().println(problem.getMessage());
            return 1;
        });
        assertThat(line.execute(arguments)).isEqualTo(code);
        return out.toString();
    }
}
