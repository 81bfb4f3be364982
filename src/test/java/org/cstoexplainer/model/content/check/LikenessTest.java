package org.cstoexplainer.model.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final long ENOUGH = 1_000_000;

    private static Optional<String> likest(String phrase, String... lines) {
        return likest(ENOUGH, phrase, lines);
    }

    private static Optional<String> likest(long effort, String phrase, String... lines) {
        var voices = Stream.of(lines).map(line -> new Voice("article.txt", 1, line)).toList();
        return Likeness.of(phrase, voices, new Effort(effort)).map(Likeness::words);
    }

    @Test
    void theRunWithTheFewestSlipsIsTheLikest() {
        assertThat(likest("an atack on one", "They say an attack on all, an attack on one and more.")).contains("an attack on one");
    }

    @Test
    void aRunMayHaveAWordMoreOrLess() {
        assertThat(likest("readyto help", "The alliance is ready to help.")).contains("ready to help");
        assertThat(likest("frozen our part icipation", "We have frozen our participation")).contains("frozen our participation");
    }

    @Test
    void theRunMayBeTheWholeLine() {
        assertThat(likest("an atack", "an attack")).contains("an attack");
    }

    @Test
    void marksAroundTheRunAreLeftOut() {
        assertThat(likest("any asistance", "He said: (“any assistance!”), and left.")).contains("any assistance");
    }

    @Test
    void capitalsAndKindsOfMarksAreNoSlips() {
        var found = Likeness.of("THE UNION'S ANSWER", List.of(new Voice("a.txt", 7, "the union’s answer")), new Effort(ENOUGH));
        assertThat(found).hasValueSatisfying(like -> {
            assertThat(like.distance()).isZero();
            assertThat(like.voice().line()).isEqualTo(7);
        });
    }

    @Test
    void upToTwoFifthsOfTheLettersMayBeOthers() {
        assertThat(likest("abcdefghij", "abcdefWXYZ")).contains("abcdefWXYZ");
        assertThat(likest("abcdefghij", "abcdeVWXYZ")).isEmpty();
    }

    @Test
    void aRunThatIsMuchLongerIsNotAlike() {
        assertThat(likest("abcdefghij", "abcdefghijklmn")).contains("abcdefghijklmn");
        assertThat(likest("abcdefghij", "abcdefghijklmno")).isEmpty();
    }

    @Test
    void ofALongPhraseAThirdOfTheWordsMustBeTheSame() {
        assertThat(likest("help the states in need", "help teh sattes in nede")).contains("help teh sattes in nede");
        assertThat(likest("help the states in need", "hepl teh sattes ni nede")).isEmpty();
        assertThat(likest("help to states", "hepl ot sattes")).contains("hepl ot sattes");
    }

    @Test
    void withoutEffortNothingIsSearched() {
        assertThat(likest(0, "an atack", "an attack")).isEmpty();
        // two words alone, one, and none more: looking at them is paid, comparing them is not
        assertThat(likest(60, "an atack", "an attack")).isEmpty();
        assertThat(likest(20 + 20 + 8 * 2 + 8 * 6 + 40 + 8 * 9, "an atack", "an attack")).contains("an attack");
    }

    @Test
    void ofAPhraseWithoutEndOnlyTheBeginningIsSought() {
        var words = IntStream.range(100, 175).mapToObj(Integer::toString).collect(Collectors.joining(" ")) + "5";
        assertThat(likest(ENOUGH * 100, words + " " + "x".repeat(5_000), words)).contains(words);
    }
}
