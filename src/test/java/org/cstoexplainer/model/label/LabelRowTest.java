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

    @Test
    void twoThatAreExactlyTheGapApartBothFit() {
        assertThat(LabelRow.fit(List.of(new Wish(50, 20), new Wish(74, 20), new Wish(26, 20)), 0, 200, 4))
                .extracting(LabelRow.Place::left).containsExactly(40.0, 64.0, 16.0);
    }

    @Test
    void oneThatIsALittleNearerThanTheGapDoesNotFitOnEitherSide() {
        assertThat(LabelRow.fit(List.of(new Wish(50, 20), new Wish(73.9, 20), new Wish(26.1, 20)), 0, 200, 4))
                .extracting(LabelRow.Place::index).containsExactly(0);
    }

    @Test
    void aWideLabelNeedsMoreRoomThanASmallOne() {
        assertThat(LabelRow.fit(List.of(new Wish(100, 60), new Wish(60, 10), new Wish(140, 14), new Wish(61, 20)), 0, 200, 4))
                .extracting(LabelRow.Place::index).containsExactly(0, 1);
    }

    @Test
    void aLabelThatIsWiderThanTheRowBeginsAtItsLeftEnd() {
        assertThat(LabelRow.fit(List.of(new Wish(80, 300)), 10, 110, 4)).containsExactly(new LabelRow.Place(0, 10, 300));
    }
}
