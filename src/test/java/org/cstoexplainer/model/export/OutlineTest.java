package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Words WORDS = Words.in(Lang.EN);

    private final AppState start = Moves.start(CONTENT, Settings.first());

    private static String text(AppState state) {
        return Outline.of(state, WORDS).toText();
    }

    private AppState at(Chart chart) {
        return Moves.toStop(start, CONTENT.story().stops().stream()
                .filter(stop -> stop.chart().filter(chart::equals).isPresent()).findFirst().orElseThrow().id());
    }

    @Test
    void beginsWithTheQuestionAndTheStop() {
        assertThat(text(start)).startsWith("""
                # Story: this screen as text

                Will the CSTO join the conflict in Ukraine?

                A story from The Central Asia, in 12 stops

                Content checked against material up to February 2026

                ## Stop 1 of 12: The CSTO’s chief speaks about Ukraine

                Statement · 7 March 2025 · interview with Izvestiya, Russia

                As the article translates it

                > “If such a threat arises,""");
    }

    @Test
    void saysWhatEachStateIsAndWhatIsClaimed() {
        assertThat(text(start)).contains("View shown: Whole", "- Armenia, participation frozen\n", "- Russia, member\n",
                "- Ukraine, not a CSTO member; six regions occupied or claimed by Russia\n",
                "### Occupied or claimed by Russia\n\n- Crimea and Sevastopol: Part of Ukraine for the UN General Assembly",
                "- Member 5\n- Frozen 1\n- Left 2\n- Suspended 1\n- Raised sending troops 2");
    }

    @Test
    void saysWhatIsPickedOut() {
        var state = start.with(start.map().toggling(Legend.FROZEN));

        assertThat(text(state)).contains("Picked out in the legend: Frozen");
    }

    @Test
    void tellsEveryStopAndEventOnceInOrderOfTime() {
        var rows = text(start).lines().filter(line -> line.startsWith("| ") && line.split(" \\| ").length == 3
                && !line.contains("---") && !line.contains("| Lane |")).toList();
        var told = CONTENT.story().stops().stream().mapToInt(stop -> stop.events().size()).sum();

        assertThat(rows).hasSize(CONTENT.story().stops().size() + CONTENT.chronicle().events().size() - told);
        assertThat(rows).filteredOn(row -> row.contains("current.")).singleElement().asString()
                .startsWith("| 7 March 2025 | Statements | Stop 1, current. CSTO chief: ");
    }

    @Test
    void leavesOutWhatTheTimelineLeavesOut() {
        var state = start.with(start.timeline().toggling(Lane.ARTICLE4));

        assertThat(text(state)).contains("The timeline is filtered.").doesNotContain("| Article 4 in use |");
    }

    @Test
    void putsTheNumbersInTwoTables() {
        assertThat(text(at(Chart.NUMBERS))).containsSubsequence("### What the article says\n\n| Number | Who named it",
                "| 120,000 |", "### What is on record\n\n| Number | Who named it", "Note: ");
    }

    @Test
    void tellsForcesAndPrecedents() {
        assertThat(text(at(Chart.FORCES))).contains(CONTENT.forces().stream()
                .map(force -> "### " + WORDS.of(force.name())).toArray(String[]::new));
        assertThat(text(at(Chart.PRECEDENTS))).contains("- CSTO asked\n- Troops sent\n- Request: ", "- No troops");
    }

    @Test
    void tellsTheCardOfACountry() {
        var state = start.with(start.place().with(new Card.OfCountry(new CountryId("ARM"))));

        assertThat(text(state)).contains("## Country: Armenia", "- Participation frozen from 22 February 2024",
                "- Capital: Yerevan", "Not in NATO. Not in the European Union.", "### Sources\n\n1. ",
                "- Back to stop 1\n", "Open card: Armenia");
    }

    @Test
    void tellsTheCardOfAnEventAndOfTheMap() {
        var event = CONTENT.chronicle().events().stream().filter(one -> one.label().isPresent()).findFirst().orElseThrow();
        var open = start.with(start.place().with(new Card.OfEvent(new EventId(event.id().value()))));
        var notes = start.with(start.place().with(new Card.OfMap()));

        assertThat(text(open)).contains("## On the timeline: " + WORDS.of(event.title()), WORDS.of(event.text()), "(open)");
        assertThat(text(notes)).contains(CONTENT.contested().stream().map(place -> WORDS.of(place.facts()))
                .toArray(String[]::new));
    }

    @Test
    void tellsTheYear1999() {
        var state = start.with(start.place().in(View.MEMBERS).in(1999));

        assertThat(text(state).replace('\u00a0', ' ')).contains("# Members over time: this screen as text",
                "## The year 1999\n\n6 parties in 1999, down from 9", "- Georgia, left the treaty\n", "- Russia, party to the treaty\n", "- Ukraine, not a party\n",
                "- Party to the treaty 6\n- No longer a party 3\n",
                "How many: 6 signed from 15 May 1992").doesNotContain("Crimea");
    }

    @Test
    void claimsGrowWithTheYears() {
        var state = start.with(start.place().in(View.MEMBERS).in(2015));

        assertThat(text(state)).contains("- Crimea and Sevastopol: ", "- Ukraine, not a party\n").doesNotContain("Kherson");
    }

    @Test
    void tellsTheArticleWithItsClaims() {
        var claim = CONTENT.claims().stream().filter(one -> one.verdict() == Verdict.WRONG && one.phrase().isPresent())
                .findFirst().orElseThrow();
        var state = start.with(start.place().reading(claim.id()));
        var number = ArticleReading.of(state).number(claim.id());

        assertThat(text(state)).contains("- All " + CONTENT.claims().size(), "Shown: All",
                "## Claim " + number + " of " + CONTENT.claims().size() + ": Wrong",
                "> “" + claim.phrase().orElseThrow() + "”\n> The article, in its own words",
                "What is accurate: " + WORDS.of(claim.accurate()),
                "[" + number + ", Wrong, open: " + claim.phrase().orElseThrow() + "]");
    }

    @Test
    void marksOnlyTheClaimsThatAreListed() {
        var state = start.with(start.place().in(View.ARTICLE)).filtering(Optional.of(Verdict.WRONG));
        var marked = text(state).split("\\[\\d+, Wrong").length - 1L;

        assertThat(marked).isEqualTo(ArticleReading.of(state).count(Verdict.WRONG));
        assertThat(text(state)).contains("Shown: Wrong", "## How to read this page").doesNotContain(", Right: ");
    }
}
