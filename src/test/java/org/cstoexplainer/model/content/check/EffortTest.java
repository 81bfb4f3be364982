package org.cstoexplainer.model.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffortTest {

    @Test
    void whatIsSpentIsGone() {
        var effort = new Effort(10);
        assertThat(effort.allows(4)).isTrue();
        assertThat(effort.allows(6)).isTrue();
        assertThat(effort.allows(0)).isTrue();
        assertThat(effort.allows(1)).isFalse();
        assertThat(effort.allows(0)).isFalse();
    }
}
