package org.cstoexplainer.model.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RectTest {

    private static final Rect RECT = new Rect(10, 10, 100, 50);

    @Test
    void theUnionHoldsBoth() {
        assertThat(RECT.union(new Rect(0, 40, 20, 40))).isEqualTo(new Rect(0, 10, 110, 70));
    }
}
