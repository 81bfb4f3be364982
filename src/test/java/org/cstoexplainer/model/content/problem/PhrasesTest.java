package org.cstoexplainer.model.content.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    private static final String[] DETAILS = {"a", "b", "c", "d"};

    @ParameterizedTest
    @EnumSource
    void everyMistakeIsToldInTwoSentences(Mistake mistake) {
        assertThat(Phrases.says(mistake, DETAILS)).isNotBlank().doesNotContain("{0", "{1", "{2", "{3");
        assertThat(Phrases.todo(mistake, DETAILS)).isNotBlank().doesNotContain("{0", "{1", "{2", "{3");
    }

    @Test
    void noSentenceIsToldOfAMistakeThatThereIsNot() {
        var mistakes = Arrays.stream(Mistake.values()).map(Mistake::key).toList();

        assertThat(ResourceBundle.getBundle("text.problems", Locale.ENGLISH).keySet())
                .filteredOn(key -> key.endsWith(".says") || key.endsWith(".todo"))
                .allMatch(key -> mistakes.contains(key.replaceAll("\\.(says|todo)$", "")))
                .hasSize(2 * mistakes.size());
    }
}
