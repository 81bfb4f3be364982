package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words around a phrase, cut at blanks and never beyond their paragraph.
class ExcerptTest {

    private static final String TEXT = "The first paragraph.\n\nIf a member is attacked and asks, all others help it, at once and together.\n\nThe last.";
    private static final String PHRASE = "asks";

    private static Excerpt around(int before, int after) {
        return Excerpt.of(TEXT, TEXT.indexOf(PHRASE), PHRASE, before, after);
    }

    @Test
    void aWholeParagraphIsShownWhereThereIsRoom() {
        assertThat(around(100, 100)).isEqualTo(new Excerpt("If a member is attacked and ", PHRASE,
                ", all others help it, at once and together."));
    }

    @Test
    void whatIsLeftOutIsMarkedAtBothEnds() {
        assertThat(around(15, 14)).isEqualTo(new Excerpt("…attacked and ", PHRASE, ", all others…"));
    }

    @Test
    void noWordIsCutInTwo() {
        for (var room = 0; room < 60; room++) {
            var excerpt = around(room, room);
            var words = (excerpt.before() + excerpt.phrase() + excerpt.after()).replace(Excerpt.OMITTED, "").strip().split(" ");
            assertThat(TEXT.replace("\n\n", " ").split(" ")).as("room for %s", room)
                    .anySatisfy(word -> assertThat(word).startsWith(words[words.length - 1])).contains(words[0].equals("asks") ? "asks," : words[0]);
        }
    }

    @Test
    void roomForExactlyTheWordsLeavesNothingOut() {
        var before = "If a member is attacked and ";
        var after = ", all others help it, at once and together.";
        assertThat(around(before.length(), after.length())).isEqualTo(new Excerpt(before, PHRASE, after));
        assertThat(around(before.length() - 1, after.length() - 1)).isEqualTo(new Excerpt("…a member is attacked and ", PHRASE,
                ", all others help it, at once and…"));
    }

    @Test
    void aWordThatJustFitsIsKept() {
        assertThat(around("attacked and ".length(), ", all others".length()))
                .isEqualTo(new Excerpt("…attacked and ", PHRASE, ", all others…"));
        assertThat(around("attacked and ".length() - 1, ", all others".length() - 1))
                .isEqualTo(new Excerpt("…and ", PHRASE, ", all…"));
    }

    @Test
    void theFirstAndTheLastParagraphEndWithTheText() {
        assertThat(Excerpt.of(TEXT, TEXT.indexOf("first"), "first", 50, 50)).isEqualTo(new Excerpt("The ", "first", " paragraph."));
        assertThat(Excerpt.of(TEXT, TEXT.indexOf("last"), "last", 50, 50)).isEqualTo(new Excerpt("The ", "last", "."));
        assertThat(Excerpt.of("one\n\ntwo", 5, "two", 9, 9)).isEqualTo(new Excerpt("", "two", ""));
    }

    @Test
    void whereNoBlankStandsNothingOfTheWordIsShown() {
        assertThat(Excerpt.of("abcdefgh asks ijklmnop", 9, "asks", 3, 3)).isEqualTo(new Excerpt("…", "asks", "…"));
    }
}
