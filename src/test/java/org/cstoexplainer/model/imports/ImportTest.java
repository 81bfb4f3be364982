package org.cstoexplainer.model.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    private Path folder;

    private Content story(String name) {
        return Imports.story(Imports.file(name), folder.resolve("story"));
    }

    private static List<Left> left(String name) {
        return Imports.made(Imports.file(name)).left();
    }

    @Test
    void everyFileNamesASchemaThatLiesBesideIt() {
        var texts = Imports.made(Imports.file("minimal.json")).files().texts();
        assertThat(texts.keySet().stream().filter(name -> name.matches("[^/]+\\.json"))).hasSizeGreaterThan(22).allSatisfy(name -> {
            var named = texts.get(name).lines().skip(1).findFirst().orElseThrow().replaceAll(".*: \"|\",$", "");
            assertThat(texts).containsKey(named);
        });
    }

    @Test
    void eventsStandInOrderOfTimeWhateverTheFileDoes() {
        assertThat(Imports.told(story("years-only.json"))).extracting(Imports.Told::from, Imports.Told::title).containsExactly(
                tuple(PartialDate.parse("1899"), "Before it"), tuple(PartialDate.parse("1901"), "First"),
                tuple(PartialDate.parse("1901"), "In the same year"));
    }

    @Test
    void stringsAndNumbersAreTheSameAndNoughtIsNothing() {
        assertThat(Imports.told(story("numbers-and-strings.json"))).extracting(told -> told.from().toString())
                .containsExactly("2001-09-11", "2002-09-01", "2003", "2004", "2005");
    }

    @Test
    void yearsBeforeTheFirstAreLeftOutAndNamed() {
        assertThat(left("negative-years.json")).contains(
                new Left(Lost.YEAR, 4, List.of("Rome (-753)", "The Ides (-44)", "No such year (0)", "Far off (12000)")),
                new Left(Lost.END, 1, List.of("An end far off")));
        assertThat(Imports.told(story("negative-years.json"))).extracting(told -> told.from().toString())
                .containsExactly("0079", "0300", "0476");
    }

    @Test
    void htmlBecomesParagraphsOfPlainText() {
        var told = Imports.told(story("html.json"));
        assertThat(told.getFirst().title()).isEqualTo("Bold & bent");
        assertThat(told.getFirst().text()).isEqualTo("""
                One <two> a link.

                Next\u00a0one
                a line
                another

                first
                second

                Head""");
        assertThat(told.get(1).text()).isEqualTo("One\n\nTwo three");
        assertThat(told.get(2).text()).isEqualTo("AT&T © € 😀 &unknown;");
        assertThat(told.get(2).title()).isEqualTo("1 < 2 & 3 > 2");
        assertThat(left("html.json")).anySatisfy(each -> {
            assertThat(each.what()).isEqualTo(Lost.MARKUP);
            assertThat(each.names()).contains("Bold & bent", "A title").doesNotContain("1 < 2 & 3 > 2");
        });
    }

    private List<Left> leftOf(String name, String text) throws IOException {
        return Imports.made(Files.writeString(folder.resolve(name), text)).left();
    }

    @Test
    void whatStandsUnderNoHeadingIsNamed() throws IOException {
        assertThat(leftOf("a.csv", "Year,Headline,,Text\n2001,A,stray,First, second half\n2002,B, ,Text,\n"))
                .containsExactly(new Left(Lost.FIELD, 2, List.of("stray", "second half")));
    }

    @Test
    void whatOnlyEventsHaveIsNamedWhereATitleOrAnEraHasIt() throws IOException {
        assertThat(leftOf("a.csv", """
                Year,End Year,Headline,Text,Group,Media,Type
                2001,,The title,Told,,,title
                2001,2002,An era,Not told,,picture,era
                2003,2004,Another,,,,era
                2001,,One,Text,,,
                """)).containsExactly(new Left(Lost.MEDIA, 1, List.of("An era")), new Left(Lost.PART, 2, List.of("An era", "The title")));
    }

    @Test
    void soManyLinesAfterTheWordSourcesAreText() throws IOException {
        var lines = "\n\nSources:" + "\nOne".repeat(41);
        assertThat(Imports.told(Imports.story(Files.writeString(folder.resolve("a.csv"), "Year,Headline,Text\n2001,A,\"First"
                + lines + "\"\n"), folder.resolve("story"))).getFirst().text()).isEqualTo("First" + lines);
    }

    @Test
    void aFileOfAnyNameIsImported() throws IOException {
        try (var system = Jimfs.newFileSystem(Configuration.unix())) {
            var file = Files.writeString(system.getPath("\u05e9\u05dc.csv"), "Year,Headline,Text\n1991,First,Text\n");
            assertThat(Imports.WORDS.of(Imports.story(file, folder.resolve("story")).story().question())).isEqualTo("??.csv");
        }
    }

    @Test
    void lettersFromRightToLeftAreLeftOutAndNamed() {
        assertThat(left("cyrillic.json")).singleElement().satisfies(it -> {
            assertThat(it.what()).isEqualTo(Lost.LETTERS);
            assertThat(it.names()).singleElement().asString().startsWith("Договор");
        });
    }

    @Test
    void aMissingHeadlineComesFromTheTextAndAMissingTextFromTheHeadline() {
        assertThat(Imports.told(story("no-headline.json"))).extracting(Imports.Told::title)
                .containsExactly("A text without a headline, and a rather long one that has…", "1951");
        assertThat(left("empty-text.json")).containsExactly(new Left(Lost.TEXT, 3, List.of("No text", "No text at all", "Blanks")));
    }

    @Test
    void aDateThatIsWordedAsAboutIsApproximate() {
        assertThat(Imports.told(story("display-date.json"))).extracting(told -> told.from() + told.until().map(it -> "/" + it).orElse(""))
                .containsExactly("1950~", "1951~", "1952-05", "1953-06-02", "1954/1955~", "1956");
        assertThat(left("display-date.json")).contains(new Left(Lost.DISPLAY_DATE, 3, List.of("c. 1951", "Whitsun", "in the fifties")));
    }

    @Test
    void groupsCalledAsLanesAreLanes() {
        assertThat(Imports.told(story("groups.json"))).extracting(Imports.Told::lane)
                .containsExactly(Lane.STATEMENTS, Lane.CSTO, Lane.ARTICLE4, Lane.EVENTS, Lane.EVENTS);
        assertThat(left("groups.json")).containsExactly(new Left(Lost.GROUP, 1, List.of("Music")));
    }

    @Test
    void erasBecomeARowWithoutAGap() {
        assertThat(story("eras.json").chronicle().eras()).extracting(era -> Imports.WORDS.of(era.name()), era -> era.from().toString(),
                era -> era.until().toString()).containsExactly(
                tuple("1805–1819", "1805", "1819-12-31"), tuple("Up to 1850", "1820", "1850"),
                tuple("The second half", "1851-01-01", "1900"), tuple("1901–1949", "1901-01-01", "1949-12-31"),
                tuple("After a gap", "1950", "1960"), tuple("1961–1969", "1961-01-01", "1969-12-31"), tuple("1970", "1970", "1970"),
                tuple("1971–1999", "1971-01-01", "1999"));
        assertThat(left("eras.json")).contains(new Left(Lost.ERA, 1, List.of("Within another")),
                new Left(Lost.ERA_START, 1, List.of("The second half")));
    }

    /// Each gap between two eras is an era too; their shares were once counted so that each doubled the work.
    @Test
    void twelveErasWithGapsAreSharedOutByTheirEvents() throws IOException {
        var story = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Imports.story(seventyYears(), folder.resolve("story")));
        assertThat(story.chronicle().eras()).hasSize(25).extracting(Era::share).startsWith(0.091, 0.034, 0.034).endsWith(0.034, 0.127);
        assertThat(story.chronicle().eras().stream().mapToDouble(Era::share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void ofManyEventsElevenAtEvenDistancesAreStopsAndTenStandOnTheHandout() throws IOException {
        var story = Imports.story(seventyYears(), folder.resolve("story"));
        assertThat(story.story().stops()).extracting(stop -> stop.date().toString()).containsExactly("1890", "1890", "1896", "1902",
                "1909", "1915", "1921", "1928", "1934", "1940", "1947", "1953");
        assertThat(story.handout().events()).hasSize(10).isEqualTo(story.story().stops().stream().skip(1).limit(10)
                .flatMap(stop -> stop.events().stream()).toList());
    }

    /// Twelve eras of two years with gaps of two, and an event in each of seventy years.
    private Path seventyYears() throws IOException {
        var eras = IntStream.range(0, 12).mapToObj(i -> """
                {"start_date": {"year": %d}, "end_date": {"year": %d}, "text": {"headline": "Era %d"}}""".formatted(1900 + 4 * i, 1901 + 4 * i, i));
        var events = IntStream.range(0, 70).mapToObj(i -> """
                {"start_date": {"year": %d}, "text": {"headline": "Event %d"}}""".formatted(1890 + i, i));
        return Files.writeString(folder.resolve("years.json"), "{\"events\": [%s], \"eras\": [%s]}"
                .formatted(events.collect(Collectors.joining(",")), eras.collect(Collectors.joining(","))));
    }

    @Test
    void thePicturesAreLeftOutAndTheirCreditIsASource() {
        var story = story("media.json");
        assertThat(left("media.json")).contains(new Left(Lost.MEDIA, 3, List.of("All of it", "No credit", "Media")),
                new Left(Lost.BACKGROUND, 2, List.of("Behind it", "Media")));
        var events = story.chronicle().events();
        assertThat(events.getFirst().sources()).isEqualTo(events.get(2).sources()).hasSize(2);
        assertThat(events.get(1).sources()).hasSize(1);
        var credit = story.source(events.getFirst().sources().getLast());
        assertThat(Imports.WORDS.of(credit.publisher())).isEqualTo("A museum");
        assertThat(credit.quotedBy().map(Imports.WORDS::of)).contains("media.json");
    }

    @Test
    void theFirstSourceIsTheFileWithTheDayOfTheImport() {
        var story = story("minimal.json");
        var source = story.source(new SourceId("I001"));
        assertThat(source).extracting(Source::title, Source::date).containsExactly(
                new org.cstoexplainer.model.text.Wording(java.util.Map.of(org.cstoexplainer.model.text.Lang.EN, "minimal.json")),
                java.util.Optional.of(PartialDate.of(Imports.DAY)));
        assertThat(Imports.WORDS.of(story.story().checkedNote())).isEqualTo("Imported from minimal.json on 1 March 2026; not checked here");
        assertThat(story.story().stops()).allSatisfy(stop -> assertThat(stop.note().map(Imports.WORDS::of))
                .contains("As minimal.json has it; not checked here."));
    }

    @Test
    void whatTheFileNamesAsSourcesAreSourcesThatItRelays() {
        var story = story("own-export.json");
        var event = story.chronicle().events().getFirst();
        assertThat(event.sources()).hasSizeGreaterThan(1);
        assertThat(Imports.WORDS.of(event.text())).doesNotContain("Sources:");
        assertThat(story.source(event.sources().get(1)).quotedBy().map(Imports.WORDS::of)).contains("own-export.json");
    }

    @Test
    void theTextOfTheFileStandsInThePlaceOfTheArticle() {
        assertThat(story("quoted-words.json").bodies().get(new TextId("article"))).startsWith("“Quoted”").contains("tear down this wall!");
    }

    @Test
    void unknownKeysAreNamed() {
        assertThat(left("unknown-keys.json")).containsExactly(
                new Left(Lost.KEY, 6, List.of("version", "options", "colour", "nested", "era", "lang")));
        assertThat(left("other-order.csv")).contains(new Left(Lost.KEY, 1, List.of("Extra")));
        assertThat(left("hours.json")).containsExactly(new Left(Lost.TIME, 1, List.of("On the Moon")),
                new Left(Lost.SCALE, 1, List.of("cosmological")));
    }

    @Test
    void keysOfTheFileAreKeptWhereTheyCanBe() {
        assertThat(story("duplicates.json").chronicle().events()).extracting(event -> event.id().value())
                .containsExactly("a", "E002", "E003", "E001", "E004");
    }

    @Test
    void quotationMarksAndLinesOfASpreadsheetComeThrough() {
        assertThat(Imports.told(story("crlf-and-quotes.csv"))).extracting(Imports.Told::title, Imports.Told::text).containsExactly(
                tuple("Commas, \"quotes\"", "A line\nand a \"\"line\"\",\n\nand a paragraph; with tab"),
                tuple("No headline, \"here\"", "No headline, \"here\""));
    }

    @Test
    void titleAndErasOfASpreadsheetAreRows() {
        var story = story("title-and-eras.csv");
        assertThat(Imports.WORDS.of(story.story().question())).isEqualTo("The title");
        assertThat(story.chronicle().eras()).hasSize(2);
        assertThat(left("title-and-eras.csv")).contains(new Left(Lost.TITLE, 1, List.of("A second title")));
    }

    @Test
    void aFewEventsAreStopsAndOfManySomeAre() throws IOException {
        assertThat(story("groups.json").story().stops()).hasSize(6);
        var rows = IntStream.range(0, 3000).mapToObj(i -> (1000 + i / 3) + ",Event " + i + ",Text " + i).collect(Collectors.joining("\n"));
        var file = Files.writeString(folder.resolve("many.csv"), "Year,Headline,Text\n" + rows + "\n");
        var many = Imports.story(file, folder.resolve("many"));
        assertThat(many.chronicle().events()).hasSize(3000);
        assertThat(many.story().stops()).hasSize(12);
    }
}
