package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.state.WalkSteps;
import org.junit.jupiter.api.Test;

/// What is told of the treaties of the story beside their questions.
class OutlineOfClauseTest {

    private static final AppState START = Moves.start(Exports.CONTENT, Settings.first());

    private static String text(AppState state) {
        return Outline.of(state.with(state.place().in(View.ARTICLE4)), Exports.WORDS).toText();
    }

    private static String unfolded(WalkExtra extra) {
        return text(START.with(START.walk().toggling(extra)));
    }

    @Test
    void theEarlierWordingStandsParagraphByParagraphBesideTheNewOne() {
        var treaty = WalkReading.of(START).instrument();
        var earlier = treaty.earlier().orElseThrow();
        var reading = WalkReading.of(START);
        var then = reading.paragraphs(earlier.text());
        var since = reading.paragraphs(treaty.clauses().getFirst().text());
        var wanted = new ArrayList<>(List.of("### " + Exports.WORDS.say("walk.earlier.title"), Exports.WORDS.say("walk.earlier.marked")));
        for (var i = 0; i < Math.min(then.size(), since.size()); i++) {
            wanted.addAll(List.of(Exports.WORDS.say("walk.earlier.then"), "> “" + then.get(i) + "”\n> ",
                    Exports.WORDS.of(earlier.rendering().get(i)), Exports.WORDS.say("walk.earlier.since"),
                    "> “" + since.get(i) + "”\n> " + Exports.WORDS.of(treaty.name())));
        }
        wanted.add(Exports.WORDS.of(earlier.note()));
        wanted.add("### " + Exports.WORDS.say("walk.earlier.changes"));
        earlier.changes().forEach(change -> {
            wanted.add("- " + Exports.WORDS.say(change.changed() ? "walk.changed" : "walk.unchanged", Exports.WORDS.of(change.point())));
            wanted.add("- " + Exports.WORDS.say("walk.now", Exports.WORDS.of(change.after())));
            wanted.add("### Sources\n\n1. ");
        });
        assertThat(unfolded(WalkExtra.EARLIER)).containsSubsequence(wanted);
        assertThat(text(START)).doesNotContain("### " + Exports.WORDS.say("walk.earlier.title"));
    }

    @Test
    void furtherArticlesAreToldWithTheirSources() {
        var treaty = WalkReading.of(START).instrument();
        var wanted = new ArrayList<>(List.of("### " + Exports.WORDS.say("walk.articles.title")));
        treaty.provisions().forEach(article -> wanted.addAll(List.of("- " + Exports.WORDS.of(article.article()),
                "- " + Exports.WORDS.of(article.note()), "### Sources\n\n1. ")));
        treaty.beside().forEach(id -> {
            var beside = Exports.CONTENT.texts().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            wanted.addAll(List.of(Exports.WORDS.of(beside.title()), Exports.WORDS.of(beside.note()),
                    "> “" + WalkReading.of(START).paragraphs(id).getFirst(), "### Sources\n\n1. "));
        });
        assertThat(treaty.provisions()).isNotEmpty();
        assertThat(treaty.beside()).isNotEmpty();
        assertThat(unfolded(WalkExtra.ARTICLES)).containsSubsequence(wanted);
    }

    @Test
    void aTreatyOfSeveralClausesHasAHeadingForEach() {
        var nato = Exports.CONTENT.treaties().instrument(new TreatyId("nato5"));
        assertThat(nato.clauses()).hasSizeGreaterThan(1);
        var titles = nato.clauses().stream().map(clause -> Exports.CONTENT.texts().stream()
                .filter(one -> one.id().equals(clause.text())).map(one -> "### " + Exports.WORDS.of(one.title())).findFirst().orElseThrow());
        var walk = START.walk().under(nato.id(), new WalkPage.AtStep(nato.steps().getFirst().id()));
        assertThat(text(START.with(walk))).contains(titles.toList());
    }

    @Test
    void anotherTreatyHasItsPreparedAnswersWithTheirReasons() {
        var nato = Exports.CONTENT.treaties().instrument(new TreatyId("nato5"));
        var walk = START.walk().under(nato.id(), new WalkPage.AtStep(nato.steps().getFirst().id()));
        var reading = WalkReading.of(Exports.CONTENT, walk);
        var step = nato.steps().stream().filter(one -> reading.ruling(one.id()).isPresent()).findFirst().orElseThrow();
        var ruling = reading.ruling(step.id()).orElseThrow();
        assertThat(text(START.with(walk.at(step.id())))).contains(Exports.WORDS.of(reading.seen().orElseThrow().view()),
                Exports.WORDS.say("walk.prepared") + ": " + Exports.WORDS.of(ruling.reason()));
    }

    @Test
    void whatIsAskedAsideSaysSoAndWhatRestsOnPracticeIsNoted() {
        var aside = text(START.with(START.walk().at(new StepId("threat"))));
        assertThat(aside).contains("## " + Exports.WORDS.say("walk.aside") + ": ");
        var practice = WalkReading.of(START).instrument().steps().stream().filter(step -> step.practice()).findFirst().orElseThrow();
        var note = "Note: " + Exports.WORDS.of(Exports.CONTENT.treaties().sentences().practice());
        assertThat(text(START.with(START.walk().at(practice.id())))).contains(note);
        assertThat(text(START)).doesNotContain(note);
    }

    @Test
    void casesThatMightHappenAndThoseThatDidAreListedApart() {
        assertThat(text(START)).containsSubsequence(Stream.concat(Stream.of("### What if"), Stream.concat(Stream.of("### Happened"),
                Stream.of("Your own case"))).toList()).contains(" (chosen)");
    }

    @Test
    void whoWouldOweHelpIsToldOnTheCardAndOnTheMap() {
        var card = START.with(START.place().with(new Card.OfCase(new CaseId("kursk-2024"))));
        assertThat(Outline.of(card, Exports.WORDS).toText()).contains("Armenia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan",
                "- " + Exports.WORDS.say("map.chip.obliged", "Armenia") + "\n- " + Exports.WORDS.say("map.chip.obliged", "Belarus"));
        var anyone = START.with(START.place().with(new Card.OfCase(new CaseId("member-attacked"))));
        assertThat(Outline.of(anyone, Exports.WORDS).toText()).contains(Exports.WORDS.say("card.case.anyone"));
    }

    @Test
    void aFaultNamesItsReport() {
        var fault = START.with(new Overlay.Fault(Optional.of(Path.of("reports", "report.txt"))));
        assertThat(Outline.of(fault, Exports.WORDS).toText()).containsSubsequence("\n\n" + Exports.WORDS.say("fault.kept") + "\n\n",
                Exports.WORDS.say("fault.report") + "\n\n" + Path.of("reports", "report.txt") + "\n\n");
    }

    @Test
    void beforeEveryQuestionHasAnAnswerWhatTheStatesDidIsNotTold() {
        var kursk = WalkSteps.enter(START, new CaseId("kursk-2024"), false).at(new WalkPage.Outcome());
        assertThat(text(START.with(kursk))).contains(Exports.WORDS.say("walk.columns.wait"));
    }
}
