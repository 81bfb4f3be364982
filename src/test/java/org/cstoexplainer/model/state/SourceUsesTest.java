package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class SourceUsesTest {

    private final Content content = StoryContent.content();

    @Test
    void aSourceTellsTheStopsAndClaimsThatCiteIt() {
        var stop = content.story().stops().getFirst();
        var claim = content.claims().getFirst();

        assertThat(SourceUses.of(content, stop.sources().getFirst())).contains(new SourceUse.OfStop(stop.id(), 1));
        assertThat(SourceUses.of(content, claim.sources().getFirst())).contains(new SourceUse.OfClaim(claim.id(), 1));
    }

    @Test
    void aSourceTellsTheEventsAndStatesThatCiteIt() {
        var event = content.chronicle().events().getFirst();
        var state = content.states().getFirst();

        assertThat(SourceUses.of(content, event.sources().getFirst()))
                .contains(new SourceUse.OfEvent(event.id(), event.title()));
        assertThat(SourceUses.of(content, state.sources().getFirst()))
                .anyMatch(use -> use instanceof SourceUse.OfState(var id, var _) && id.equals(state.state()));
    }

    @Test
    void nothingIsToldTwice() {
        content.sources().forEach(source -> assertThat(SourceUses.of(content, source.id())).doesNotHaveDuplicates());
    }
}
