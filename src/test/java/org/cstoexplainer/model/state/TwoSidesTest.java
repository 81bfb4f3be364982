package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.treaty.casebook.Evidence;
import org.cstoexplainer.model.treaty.casebook.Speaks;
import org.junit.jupiter.api.Test;

/// Few pieces of evidence, and both sides wherever there are two.
class TwoSidesTest {

    private static final Evidence YES = piece(Speaks.YES, "one");
    private static final Evidence MORE = piece(Speaks.YES, "more");
    private static final Evidence NO = piece(Speaks.NO, "other");
    private static final Evidence NEITHER = piece(Speaks.NEITHER, "nobody");

    private static Evidence piece(Speaks speaks, String side) {
        var words = Wording.english(side);
        return new Evidence(ClaimKind.RECORD, words, speaks, words, List.of(new SourceId("S1")));
    }

    @Test
    void oneOfEachSideIsShown() {
        assertThat(TwoSides.of(List.of(NEITHER, YES, MORE, NO))).containsExactly(YES, NO);
    }

    @Test
    void whatSpeaksForNeitherIsShownWhereNothingElseIs() {
        assertThat(TwoSides.of(List.of(NEITHER, NO))).containsExactly(NO);
        assertThat(TwoSides.of(List.of(NEITHER))).containsExactly(NEITHER);
        assertThat(TwoSides.of(List.of())).isEmpty();
    }
}
