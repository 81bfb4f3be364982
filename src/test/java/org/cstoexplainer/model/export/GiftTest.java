package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

/// The quiz is read back as Moodle does: comments go, then escaped characters are kept apart from those that mean something.
class GiftTest {

    private record Read(String name, String question, List<String> options, int right, String feedback) {
    }

    private static final String MEANS = "(?<!\\\\)(?:\\\\\\\\)*";

    private static List<Read> read(String gift) {
        var text = gift.lines().filter(line -> !line.startsWith("//")).reduce("", (a, b) -> a + b + "\n");
        return Pattern.compile("\n\n").splitAsStream(text).filter(part -> !part.isBlank()).map(GiftTest::one).toList();
    }

    private static Read one(String part) {
        var form = Pattern.compile("(?s)\\s*::(.*?)" + MEANS + "::\\[plain\\](.*?)" + MEANS + "\\{\n(.*?)\n####(.*?)\n\\}\\s*").matcher(part);
        assertThat(form.matches()).as(part).isTrue();
        var options = form.group(3).lines().toList();
        assertThat(options).filteredOn(line -> line.startsWith("=")).hasSize(1);
        assertThat(options).allSatisfy(line -> assertThat(line.substring(1)).doesNotContainPattern(MEANS + "[~=#{}:]"));
        return new Read(plain(form.group(1)), plain(form.group(2)).strip(),
                options.stream().map(line -> plain(line.substring(1))).toList(),
                IntStream.range(0, options.size()).filter(i -> options.get(i).startsWith("=")).findFirst().orElseThrow(),
                plain(form.group(4)));
    }

    private static String plain(String escaped) {
        return escaped.replaceAll("\\\\([\\\\~=#{}:])", "$1");
    }

    private static Read expected(Question question) {
        return new Read(question.id().value(), Exports.WORDS.of(question.question()),
                question.options().stream().map(Exports.WORDS::of).toList(), question.right().ordinal(),
                Exports.WORDS.of(question.reason()));
    }

    @Test
    void everyQuestionComesBackWithItsOptionsAndItsReason() {
        assertThat(read(Exports.in(DataFormat.GIFT).text())).hasSize(Exports.in(DataFormat.GIFT).items())
                .isEqualTo(Exports.CONTENT.quiz().stream().map(GiftTest::expected).toList());
    }

    @Test
    void charactersThatMeanSomethingAreEscaped() {
        var odd = new Question(new QuestionId("Q:1"), Wording.english("Is {a} = #b ~ c\\d: e?"), List.of(Wording.english("=a"),
                Wording.english("~b"), Wording.english("#c"), Wording.english("{d}")), Letter.C, Wording.english("1:2"),
                Optional.empty(), new StopId("s"), Optional.empty(), List.of());
        var text = String.join("\n", Gift.lines(odd, Exports.CONTENT, Exports.WORDS));
        assertThat(text).contains("Is \\{a\\} \\= \\#b \\~ c\\\\d\\: e? {", "~\\=a\n~\\~b\n=\\#c\n~\\{d\\}\n####1\\:2");
        assertThat(one(text)).isEqualTo(expected(odd));
    }

    /// Moodle takes the number between two percent signs at the beginning of a wrong option for how much it counts.
    @Test
    void aShareAtTheBeginningOfAnOptionIsNoWeight() {
        var odd = new Question(new QuestionId("Q1"), Wording.english("How many?"), List.of(Wording.english("%50% of them"),
                Wording.english("%-5.5%"), Wording.english("%50% and more"), Wording.english("50% of 100%")), Letter.C, Wording.english("So."),
                Optional.empty(), new StopId("s"), Optional.empty(), List.of());
        assertThat(Gift.lines(odd, Exports.CONTENT, Exports.WORDS)).contains("~%0%%50% of them", "~%0%%-5.5%", "=%50% and more", "~50% of 100%");
    }

    @Test
    void theSourcesStandAboveEachQuestion() {
        assertThat(Exports.in(DataFormat.GIFT).text().lines().filter(line -> line.startsWith("// ")))
                .hasSize(Exports.CONTENT.quiz().stream().mapToInt(question -> question.sources().size()).sum());
    }
}
