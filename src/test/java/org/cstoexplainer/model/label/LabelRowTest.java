package org.cstoexplainer.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.label.LabelRow.Wish;
import org.junit.jupiter.api.Test;

class LabelRowTest {

    @Test
    void labelsStandAboveTheirPlace() {
        assertThat(LabelRow.fit(List.of(new Wish(50, 20), new Wish(90, 20)), 0, 200, 4))
                .containsExactly(new LabelRow.Place(0, 40, 20), new LabelRow.Place(1, 80, 20));
    }

    @Test
    void theLessImportantOfTwoThatWouldTouchIsLeftOut() {
        assertThat(LabelRow.fit(List.of(new Wish(50, 20), new Wish(72, 20), new Wish(74, 20)), 0, 200, 4))
                .extracting(LabelRow.Place::index).containsExactly(0, 2);
    }

    @Test
    void aLabelAtTheEndIsPushedInside() {
        assertThat(LabelRow.fit(List.of(new Wish(2, 20), new Wish(198, 20)), 0, 200, 4))
                .extracting(LabelRow.Place::left).containsExactly(0.0, 180.0);
    }
}
