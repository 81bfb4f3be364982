package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every claim, number, name and date of the article can be found in the app, apart from the article's own text.
class ArticleCoverageTest {

    private static String told;
    private static String article;

    @BeforeAll
    static void tell() throws IOException {
        var content = StoryContent.content();
        article = content.bodies().get(new TextId("article"));
        var start = Moves.start(content, Settings.first());
        var stops = content.story().stops().stream().map(stop -> text(Moves.toStop(start, stop.id())))
                .collect(Collectors.joining("\n"));
        var claims = content.claims().stream().map(claim -> claim.accurate().in(Lang.EN) + "\n"
                + claim.note().map(note -> note.in(Lang.EN)).orElse("")).collect(Collectors.joining("\n"));
        var members = text(start.with(start.place().in(View.MEMBERS)));
        told = stops + claims + members + Files.readString(Path.of("resources/content/treaty.txt"));
    }

    private static String text(AppState state) {
        return Outline.of(state, Words.in(Lang.EN)).toText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Imangali Tasmagambetov", "Izvest", "Muhammad Shamsuddinov", "Emmanuel Macron", "Donald Trump",
        "Keir Starmer", "Zelensky", "The Central Asia", "Armenia", "Belarus", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan",
        "Ukraine", "United Kingdom", "NATO", "EU", "United Nations Security Council", "30,000", "120,000", "5,000",
        "20,000", "3,000", "1992", "2001", "February 2022", "Collective Rapid Reaction Forces", "CORF", "peacekeeping",
        "Article 4", "article 51 of the UN Charter", "Charter"})
    void isToldOutsideTheArticlesOwnText(String name) {
        assertThat(told).containsIgnoringCase(name);
    }

    @Test
    void theArticleHasThirtyEightClaimsAndEachPhraseStandsInIt() {
        var claims = StoryContent.content().claims();
        assertThat(claims).hasSize(38);
        assertThat(claims).filteredOn(claim -> claim.phrase().isPresent())
                .allSatisfy(claim -> assertThat(article).contains(claim.phrase().orElseThrow().value()));
    }

    @Test
    void everyNumberOfTheArticleIsInAClaimOrInTheTreaty() {
        var numbers = java.util.regex.Pattern.compile("\\d[\\d,]*\\d|\\b4\\b").matcher(article).results()
                .map(found -> found.group()).distinct().toList();
        assertThat(numbers).hasSizeGreaterThan(6).allSatisfy(number -> assertThat(told).contains(number));
    }

    @Test
    void theArticleIsTheWholeArticle() {
        assertThat(article).startsWith("“Any assistance will be provided if necessary.”")
                .contains("Background of the discussion", "What forces does the CSTO have?")
                .endsWith("assembled as needed.").doesNotContain("Leave a Reply").doesNotContain("Categories");
    }

    @Test
    void theTreatyStandsInTheArticleWordForWord() throws IOException {
        var treaty = Files.readString(Path.of("resources/content/treaty.txt")).replaceAll("\\s+", " ").trim();
        assertThat(article.replaceAll("\\s+", " ")).contains(treaty);
    }
}
