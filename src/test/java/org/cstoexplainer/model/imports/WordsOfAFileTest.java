package org.cstoexplainer.model.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How words, dates and years of a file that is imported are read.
class WordsOfAFileTest {

    @ParameterizedTest
    @CsvSource({"Treaty signed, 13, Treaty signed", "Treaty signed, 12, Treaty sign…", "Treaty signed, 11, Treaty…", "Treaty signed, 8, Treaty…",
            "Treaty signed, 7, Treaty…", "Treaty signed, 6, Treat…", "an unusuallylongword, 10, an unusua…", "😀😀😀, 3, 😀😀😀", "😀😀😀, 2, 😀…"})
    void aTextIsCutBetweenWordsIfThatLeavesMoreThanHalfOfIt(String text, int longest, String cut) {
        assertThat(Short.of(text, longest)).isEqualTo(cut);
    }

    @Test
    void theFirstWordsAreToldWithASignThatMoreFollow() {
        assertThat(Short.words(" one two  three", 3)).isEqualTo(" one two  three");
        assertThat(Short.words(" one two  three", 2)).isEqualTo("one two…");
    }

    @ParameterizedTest
    @CsvSource({"2025-03, March 2025, 2025-03", "2025-03, about March 2025, 2025-03~", "2025-03, ca. 2025, 2025-03~",
            "2025, Circa 2025, 2025~", "2025, ~2025, 2025~", "2025, c. 2025, 2025~", "2025, around 2025, 2025~", "2025, in 2025, 2025", "2025, cast off, 2025"})
    void aDateIsAboutAsSureAsItsWords(String date, String display, String read) {
        assertThat(new DateWords(PartialDate.parse(date), Optional.empty()).asSureAs(display, Imports.WORDS))
                .isEqualTo(new DateWords(PartialDate.parse(read), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2024 to 2025, 2024, 2025", "about 2024 to 2025, 2024~, 2025", "2024 to about 2025, 2024, 2025~",
            "about 2024 to about 2025, 2024~, 2025~", "about then, 2024~, 2025"})
    void eachEndOfASpanMayBeAbout(String display, String from, String until) {
        assertThat(new DateWords(PartialDate.parse("2024"), Optional.of(PartialDate.parse("2025"))).asSureAs(display, Imports.WORDS))
                .isEqualTo(new DateWords(PartialDate.parse(from), Optional.of(PartialDate.parse(until))));
    }

    @ParameterizedTest
    @CsvSource(value = {"1, 0, 0, 0001", "9999, 12, 31, 9999-12-31", "0, 0, 0, -", "10000, 0, 0, -", "2025, 2, 29, -",
            "2025, 2, 28, 2025-02-28"}, nullValues = "-")
    void aStoryTellsOfTheYearsOneTo9999(long year, int month, int day, String date) {
        assertThat(new DateCells(year, month, day).partial()).map(PartialDate::toString).isEqualTo(Optional.ofNullable(date));
    }

    @Test
    void anEraIsCalledAfterItsYears() {
        var era = Stretch.years(PartialDate.parse("1914-07-28"), PartialDate.parse("1918"));
        assertThat(era).isEqualTo(new Stretch("1914–1918", PartialDate.parse("1914-07-28"), PartialDate.parse("1918")));
        assertThat(new Stretch("war", era.from(), era.until()).years()).isEqualTo("1914–1918");
        assertThat(Stretch.years(PartialDate.parse("1914-01"), PartialDate.parse("1914-12")).name()).isEqualTo("1914");
    }

    @Test
    void whatIsLeftOutIsCountedAndNamedOnce() {
        var left = new Leftovers();
        left.add(Lost.ERA, "first");
        left.add(Lost.ERA, "second");
        left.add(Lost.ERA, "first");
        assertThat(left.all()).containsExactly(new Left(Lost.ERA, 3, List.of("first", "second")));
        assertThat(new Leftovers().all()).isEmpty();
    }

    @Test
    void paragraphsAreABlankLineApartAndWhatIsNotReadIsLeftOut() {
        var text = PlainText.of("<p>One &amp; two</p><p>three<br>four</p><script>no</script>");
        assertThat(text.text()).isEqualTo("One & two\n\nthree\nfour");
        assertThat(text.line()).isEqualTo("One & two three four");
        assertThat(text.turned()).isFalse();
        assertThat(PlainText.of("<p>a</p><br>b").marked()).isFalse();
        assertThat(PlainText.of("a <b>b</b>").marked()).isTrue();
        assertThat(PlainText.of("<ul><li>a</li><li>b</li></ul>").text()).isEqualTo("a\nb");
    }

    @Test
    void textWithoutParagraphsKeepsItsLines() {
        assertThat(PlainText.of("a  b \r\nc\n\n\n\nd\te").text()).isEqualTo("a b\nc\n\nd e");
        assertThat(PlainText.of("<p>a\nb</p>").text()).isEqualTo("a b");
        assertThat(PlainText.of("&nbsp; ").text()).isEmpty();
        assertThat(PlainText.of("a \u05e9 b").turned()).isTrue();
        assertThat(PlainText.of("a \u05e9 b").text()).isEqualTo("a b");
    }
}
