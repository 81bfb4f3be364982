package org.cstoexplainer.model.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTest {

    @TempDir
    private Path folder;
    private TinyContent content;

    @BeforeEach
    void copy() {
        content = TinyContent.copiedTo(folder);
    }

    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            story.json     | "whole"             | "whol"               | $.stops[0].map               | There is no view “whol”.
            story.json     | ["T01"]             | ["T99"]              | $.stops[0].events[0]         | There is no event “T99”.
            story.json     | ["UKR"]             | ["UKX"]              | $.stops[1].states[0]         | There is no country “UKX”.
            story.json     | ["C2"]              | ["C9"]               | $.stops[0].claims[0]         | There is no claim “C9”.
            story.json     | "source": "S02"     | "source": "X"        | $.stops[0].quote.source      | There is no source “X”.
            timeline.json  | "linked": "T01"     | "linked": "T77"      | $.events[2].linked           | There is no event “T77”.
            members.json   | ["premier-2024",    | ["premier",          | $.states[0].quotes[0]        | There is no quotation “premier”.
            map.json       | "proposers": ["GBR" | "proposers": ["GBX"  | $.proposers[0]               | There is no country “GBX”.
            map.json       | "state": "UKR"      | "state": "FRA"       | $.views[0].chips[2].state    | “FRA” is not a state of the story, so it has no chip.
            map.json       | "id": "caucasus"    | "id": "whole"        | $.views[1].id                | The key “whole” is taken.
            forces.json    | "F2"                | "F1"                 | $.forces[1].id               | The key “F1” is taken.
            countries.json | "id": "FRA"         | "id": "GBR"          | $.countries[5].id            | The key “GBR” is taken.
            timeline.json  | "from": "2022"      | "from": "2022-02"    | $.eras[1].from               | This era does not begin where the one before it ends.
            timeline.json  | "share": 0.6        | "share": 0.605       | $.eras[1].share              | The shares of all eras add up to 1.005, not to 1.
            timeline.json  | "2022-01-19"        | "2026-01"            | $.events[1].until            | 2026-01 lies outside the timeline, which goes from 1992 to 2025.
            story.json     | "date": "1992-05-15"| "date": "1991"       | $.stops[0].date              | 1991 lies outside the timeline, which goes from 1992 to 2025.
            timeline.json  | "2022-01-19"        | "2022-01-05"         | $.events[1].until            | It ends before it begins.
            precedents.json| "2022-01-19"        | "2021"               | $.precedents[0].until        | It ends before it begins.
            leaders.json   | "until": "2023-01-01" | "until": "2001"    | $.secretaries[0].until       | It ends before it begins.
            timeline.json  | "date": "2024-02-22"| "date": "2021-02-22" | $.events[2].date             | This comes before the one above it in time.
            members.json   | "1999-04-20"        | "1994-04-20"         | $.states[2].segments[2].from | This comes before the one above it in time.
            leaders.json   | 2025                | 2023                 | $.chairs[1].year             | This comes before the one above it in time.
            claims.json    | "occurrence": 2     | "occurrence": 3      | $.claims[1].occurrence       | “an attack” does not stand that often in article.txt.
            claims.json    | "occurrence": 2     | "occurrence": 0      | $.claims[1].occurrence       | “an attack” does not stand that often in article.txt.
            claims.json    | "an attack"         | "ready to help. He"  | $.claims[1].occurrence       | “ready to help. He” does not stand that often in article.txt.
            """)
    void whatDoesNotBelongTogetherIsNamed(String file, String words, String instead, String path, String sentence) {
        content.with(file, words, instead);

        assertThat(content.problems()).filteredOn(problem -> problem.path().equals(path)).singleElement()
                .extracting(Problem::sentence).isEqualTo(sentence);
    }

    @Test
    void twoPhrasesMayNotOverlap() {
        content.with("claims.json", "\"an attack\",\n      \"occurrence\": 2",
                "\"ready to help. He\",\n      \"occurrence\": 1");

        assertThat(content.problems()).singleElement().extracting(Problem::line).isEqualTo(
                "claims.json:14:17: The phrase of claim C2 overlaps that of claim C1. "
                        + "To do: Shorten one of the two phrases. ($.claims[1].phrase)");
    }

    @Test
    void phrasesAreComparedInTheOrderOfTheArticle() {
        content.with("claims.json", "\"the alliance is ready to help\"", "\"an attack on all\"")
                .with("claims.json", "\"an attack\",\n      \"occurrence\": 2", "\"says that an attack on one\",\n      \"occurrence\": 1");

        assertThat(content.problems()).isEmpty();
    }

    @Test
    void phrasesMayTouchEachOther() {
        content.with("claims.json", "\"an attack\",\n      \"occurrence\": 2", "\". He named\",\n      \"occurrence\": 1");

        assertThat(content.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"treaties.json, treaties", "timeline.json, events", "map.json, views", "story.json, stops"})
    void whatTheAppCannotDoWithoutHoldsSomething(String file, String list) {
        var text = content.text(file);
        content.with(file, text.substring(0, text.indexOf('[', text.indexOf("\"" + list + "\""))) + "[]}");

        assertThat(content.problems()).filteredOn(problem -> problem.path().equals("$." + list)).extracting(Problem::sentence)
                .containsExactly("The list is empty.");
    }

    @Test
    void aStateIsThereOnce() {
        content.with("members.json", "\"state\": \"UKR\"", "\"state\": \"GEO\"").with("map.json", "\"state\": \"UKR\"",
                "\"state\": \"GEO\"");

        assertThat(content.problems()).singleElement().extracting(Problem::line).isEqualTo(
                "members.json:45:16: The state “GEO” is there twice. "
                        + "To do: Keep one of the two; the first is in members.json, line 32. ($.states[3].state)");
    }

    @Test
    void withoutAnArticleNoPhraseCanBeFound() {
        content.with("texts.json", "\"id\": \"article\"", "\"id\": \"artikel\"");

        assertThat(content.problems()).singleElement().extracting(Problem::sentence)
                .isEqualTo("There is no text with the key “article”, so no phrase can be found in it.");
    }

    @Test
    void aQuotedRunMayLeaveWordsOutAndEndWithOurOwnMark() {
        content.with("story.json", "“is ready to help”", "“the alliance … ready to [give] help.”");

        assertThat(content.problems()).isEmpty();
    }

    @Test
    void whatIsLeftOutMayNotPutWordsInAnotherOrder() {
        content.with("story.json", "“is ready to help”", "“ready to help … the alliance is”")
                .with("article.txt", "The alliance is ready to talk.", "It may talk.");

        assertThat(content.problems()).extracting(Problem::sentence).containsExactly(
                "The words “ready to help … the alliance is” are quoted, but stand in no text and in no quotation.");
    }

    @Test
    void marksAndBlanksMayDifferButWordsMayNot() {
        content.with("quotations.json", "We have frozen our participation", "We have ‘frozen’ our  participation")
                .with("timeline.json", "“We have frozen our participation,”", "“We have 'frozen' our\u00a0participation”");

        assertThat(content.problems()).isEmpty();
    }

    @Test
    void theTitleOfASourceIsNoQuotation() {
        assertThat(content.text("sources.json")).contains("“Any help at all”");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void everyListOfSourcesHoldsOne() {
        content.with("countries.json", "\"euSources\": [\"S01\"]", "\"euSources\": []")
                .with("forces.json", "\"Named in advance.\"},\n      \"grade\": \"known\",\n      \"sources\": [\"S02\"]",
                        "\"Named in advance.\"},\n      \"grade\": \"known\",\n      \"sources\": []");

        assertThat(content.problems()).extracting(Problem::sentence)
                .containsExactly("This has no source.", "This force has no source.");
    }
}
