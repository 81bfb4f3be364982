package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.label.Rect;
import org.junit.jupiter.api.Test;

class TipPlacesTest {

    private static final Rect WINDOW = new Rect(0, 0, 800, 600);

    @Test
    void aTipStandsWhereItWishesIfItCan() {
        var place = new TipPlaces(WINDOW, List.of()).place(new Rect(160, 240, 200, 100), 8);
        assertThat(place).isEqualTo(new Rect(160, 240, 200, 100));
    }

    @Test
    void itStaysInTheWindow() {
        var place = new TipPlaces(WINDOW, List.of()).place(new Rect(-90, 580, 200, 100), 8);
        assertThat(WINDOW.contains(place)).isTrue();
    }

    @Test
    void itCoversNothingThatHasToBeSeen() {
        var hole = new Rect(100, 200, 300, 200);
        var places = new TipPlaces(WINDOW, List.of(hole));
        var one = places.place(new Rect(160, 240, 200, 100), 8);
        var two = places.place(new Rect(160, 240, 200, 100), 8);
        assertThat(one.overlaps(hole)).isFalse();
        assertThat(two.overlaps(hole)).isFalse();
        assertThat(two.overlaps(one)).isFalse();
    }
}
