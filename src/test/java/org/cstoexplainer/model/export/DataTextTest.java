package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// The quiz as GIFT and the sources as CSL-JSON, read back with the rules of those forms.
class DataTextTest {

    private static final Words WORDS = Words.in(Lang.EN);
    private static final Pattern QUESTION = Pattern.compile(
            "::((?:[^:\\\\]|\\\\.)+)::((?:[^{\\\\]|\\\\.)+) \\{\\n((?:  [=~](?:[^~=#{}\\\\\\n]|\\\\.)+\\n)+)  ####((?:[^~=#{}\\\\\\n]|\\\\.)+)\\n\\}");

    private static String plain(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    @Test
    void everyQuestionIsReadBackWithItsFourOptionsAndTheRightOne() {
        var quiz = StoryContent.content().quiz();
        var found = QUESTION.matcher(GiftText.of(quiz, WORDS)).results().toList();
        assertThat(found).hasSameSizeAs(quiz);
        for (var i = 0; i < quiz.size(); i++) {
            assertThat(found.get(i).group(1)).isEqualTo(quiz.get(i).id().value());
            assertThat(plain(found.get(i).group(2))).isEqualTo(WORDS.of(quiz.get(i).question()));
            var options = found.get(i).group(3).lines().map(String::strip).toList();
            for (var letter : Letter.values()) {
                var sign = letter == quiz.get(i).right() ? "=" : "~";
                assertThat(options.get(letter.ordinal())).startsWith(sign);
                assertThat(plain(options.get(letter.ordinal()).substring(1))).isEqualTo(WORDS.of(quiz.get(i).option(letter)));
            }
            assertThat(plain(found.get(i).group(4))).isEqualTo(WORDS.of(quiz.get(i).reason()));
        }
    }

    @Test
    void everySourceIsAnItemWithItsIdAndTitle() {
        var sources = StoryContent.content().sources();
        var list = JsonParser.parseString(Citation.cslJson(sources, WORDS)).getAsJsonArray();
        assertThat(member(list, "id")).containsExactlyElementsOf(sources.stream().map(source -> source.id().value()).toList());
        assertThat(member(list, "title")).containsExactlyElementsOf(sources.stream().map(source -> WORDS.of(source.title())).toList());
    }

    private static List<String> member(Iterable<JsonElement> list, String key) {
        return StreamSupport.stream(list.spliterator(), false).map(item -> item.getAsJsonObject().get(key).getAsString()).toList();
    }
}
