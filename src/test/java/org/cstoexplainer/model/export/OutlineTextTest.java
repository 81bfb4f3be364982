package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTextTest {

    @Test
    void rendersEveryKindOfBlock() {
        var text = new OutlineText(List.of(new Block.Heading(2, "Head"), new Block.Paragraph("Words."),
                new Block.ListOf(false, List.of("one", "two")), new Block.ListOf(true, List.of("first", "second")),
                new Block.Table(List.of("A", "B"), List.of(List.of("1", "x|y"))), new Block.Quote("Said.", "Who")));

        assertThat(text.toText()).isEqualTo("""
                ## Head

                Words.

                - one
                - two

                1. first
                2. second

                | A | B |
                | --- | --- |
                | 1 | x\\|y |

                > “Said.”
                > Who
                """);
    }
}
