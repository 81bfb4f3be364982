package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class EndNoteTest {

    private final Content content = StoryContent.content();

    private List<EndNote> notes(String state) {
        return EndNote.of(content, content.state(new CountryId(state)).orElseThrow());
    }

    private static String words(EndNote note) {
        return note.words().orElseThrow().in(Lang.EN);
    }

    @Test
    void aBarThatEndsHasItsReason() {
        assertThat(notes("GEO")).singleElement().satisfies(note -> {
            assertThat(words(note)).isEqualTo("did not renew, 1999");
            assertThat(note.last()).isTrue();
        });
    }

    @Test
    void aBarThatEndsInTheMiddleTakesTheReasonOfThoseThatLeftOnThatDay() {
        assertThat(notes("UZB")).extracting(EndNoteTest::words)
                .containsExactly("did not renew, 1999", "suspended at its own request, 2012");
    }

    @Test
    void aMemberHasNone() {
        assertThat(notes("RUS")).isEmpty();
    }

    @Test
    void stretchesFollowEachOtherUpToTheLastCheck() {
        var spans = Span.of(content.state(new CountryId("ARM")).orElseThrow(), content.story().checked().latest());
        assertThat(spans).extracting(Span::status).containsExactly(Status.SIGNED, Status.PARTY, Status.MEMBER, Status.FROZEN);
        assertThat(spans.get(1).until()).isEqualTo(LocalDate.of(2003, 9, 18));
        assertThat(spans.getLast().until()).isEqualTo(content.story().checked().latest());
    }
}
