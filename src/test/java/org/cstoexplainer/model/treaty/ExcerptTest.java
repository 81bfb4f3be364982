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
}
