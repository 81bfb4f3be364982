package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataFormatTest {

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void theSameContentGivesTheSameFile(DataFormat format) throws IOException {
        assertThat(format.of(StoryContent.content(), Exports.WORDS)).isEqualTo(format.of(StoryContent.content(), Exports.WORDS));
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void anotherStoryGivesAnotherFile(DataFormat format) throws IOException {
        var other = format.of(TinyContent.content(), Exports.WORDS);
        assertThat(other.items()).isPositive().isLessThan(Exports.in(format).items());
        assertThat(other.text()).isNotEqualTo(Exports.in(format).text());
    }
}
