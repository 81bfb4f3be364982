package org.cstoexplainer.model.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at request   | others at request shall help | …others  | shall help…
            at request   | Others at request help.      | Others   | help.
            Member State | If a Member State            | If a     | …
            at request   | at request                   |          |
            """)
    void aSignTellsWhereThePassageIsCutOutOfItsSentence(String words, String passage, String lead, String rest) {
        var deciding = new Deciding(new Verbatim(words), new Verbatim(passage), Wording.english("Article 4"),
                new SourceId("S01"));

        assertThat(deciding.lead().strip()).isEqualTo(lead == null ? "" : lead);
        assertThat(deciding.rest().strip()).isEqualTo(rest == null ? "" : rest);
    }
}
