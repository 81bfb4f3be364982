package org.cstoexplainer.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.QuotationId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.source.Quotation;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.world.Country;
import org.cstoexplainer.model.world.MapView;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final Content CONTENT = StoryContent.content();

    private static <K, T> void isFound(List<T> all, Function<T, K> key, Function<K, T> found, K other) {
        assertThat(all).hasSizeGreaterThan(1).allSatisfy(one -> assertThat(found.apply(key.apply(one))).isSameAs(one));
        assertThatThrownBy(() -> found.apply(other)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void whatTheStoryTellsIsFoundByItsKey() {
        isFound(CONTENT.story().stops(), Stop::id, CONTENT::stop, new StopId("nowhere"));
        isFound(CONTENT.chronicle().events(), Event::id, CONTENT::event, new EventId("nowhere"));
        isFound(CONTENT.map().views(), MapView::id, CONTENT::view, new ViewId("nowhere"));
    }

    @Test
    void whatTheClassWorksOnIsFoundByItsKey() {
        isFound(CONTENT.cases(), Case::id, CONTENT::one, new CaseId("nowhere"));
        isFound(CONTENT.quiz(), Question::id, CONTENT::question, new QuestionId("nowhere"));
        isFound(CONTENT.claims(), Claim::id, CONTENT::claim, new ClaimId("nowhere"));
    }

    @Test
    void whereSomethingStandsIsFoundByItsKey() {
        isFound(CONTENT.sources(), Source::id, CONTENT::source, new SourceId("nowhere"));
        isFound(CONTENT.quotations(), Quotation::id, CONTENT::quotation, new QuotationId("nowhere"));
    }

    @Test
    void aCountryIsFoundByItsKeyAndMayBeUnknown() {
        isFound(CONTENT.atlas().countries(), Country::id, id -> CONTENT.country(id).orElseThrow(), new CountryId("XXX"));
        isFound(CONTENT.states(), StoryState::state, id -> CONTENT.state(id).orElseThrow(), new CountryId("XXX"));
    }
}
