package org.cstoexplainer.view.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.AppBench;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WalkViewTest {

    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);
    private static Content content;
    private AppBench bench;

    @BeforeAll
    static void start() {
        Toolkit.start();
        content = StoryContent.content();
    }

    @BeforeEach
    void open() {
        bench = Toolkit.get(() -> new AppBench(content, SHELF, 1440, 900, ThemeChoice.LIGHT, TextSize.NORMAL));
        does(() -> bench.controllers().walk().open(new CaseId("kursk-2024")));
    }

    private void does(Runnable action) {
        Toolkit.run(() -> {
            action.run();
            bench.settle();
        });
    }

    private void click(String id) {
        does(() -> ((ButtonBase) bench.find(id)).fire());
    }

    private String text(String id) {
        return Toolkit.get(() -> ((Labeled) bench.find(id)).getText());
    }

    private boolean has(String id) {
        return Toolkit.get(() -> bench.all().stream().anyMatch(node -> id.equals(node.getId())));
    }

    private void answer(Answer... answers) {
        for (var answer : answers) {
            does(() -> bench.controllers().walk().answer(answer));
            click("walk-next");
        }
    }

    private void toTheOutcome() {
        answer(Answer.YES, Answer.CONTESTED, Answer.YES, Answer.NO);
    }

    @Test
    void choosingAnAnswerStaysAndNextGoesOn() {
        click("answer-contested");
        assertThat(text("walk-step")).isEqualTo("Step 1 of 7");
        assertThat(Toolkit.get(() -> ((ToggleButton) bench.find("answer-contested")).isSelected())).isTrue();
        click("walk-next");
        assertThat(text("walk-step")).isEqualTo("Step 2 of 7");
        click("walk-back");
        assertThat(Toolkit.get(() -> ((ToggleButton) bench.find("answer-contested")).isSelected())).isTrue();
    }

    @Test
    void anAnswerAgainstTheEvidenceIsTaken() {
        answer(Answer.NO);
        assertThat(text("walk-headline")).startsWith("On these answers, nobody owes help now: the state at issue is not a party");
    }

    @Test
    void aPathNodeAndAPhraseLeadToTheirQuestion() {
        click("path-council");
        assertThat(text("walk-step")).isEqualTo("Step 7 of 7");
        does(() -> bench.find("phrase-request").executeAccessibleAction(javafx.scene.AccessibleAction.FIRE));
        assertThat(text("walk-step")).isEqualTo("Step 4 of 7");
    }

    @Test
    void theEvidenceStandsWithItsSidesAndSources() {
        click("path-attack");
        var sides = Toolkit.get(() -> bench.all().stream().filter(node -> node.getStyleClass().contains("text-label-strong"))
                .map(node -> ((Labeled) node).getText()).toList());
        assertThat(sides).anyMatch(side -> side.endsWith(": for yes")).anyMatch(side -> side.endsWith(": for no"));
    }

    @Test
    void whyItIsAskedIsToldOnRequest() {
        assertThat(has("walk-why-text")).isFalse();
        click("walk-why");
        assertThat(has("walk-why-text")).isTrue();
    }

    @Test
    void theWordingOf1992StandsBesideThePresentOneWithWhatChangedMarked() {
        click("toggle-earlier");
        assertThat(has("earlier-title")).isTrue();
        var marked = Toolkit.get(() -> bench.all().stream().filter(node -> node.getStyleClass().contains("changed-words")).count());
        assertThat(marked).isEqualTo(6);
        assertThat(Toolkit.get(() -> ((ScrollPane) bench.find("clause-text")).getVvalue())).isPositive();
    }

    @Test
    void whatTheStatesDidIsShownOnlyAfterTheClassHasAnswered() {
        does(() -> bench.controllers().walk().outcome());
        assertThat(has("column-did")).isFalse();
        click("walk-back");
        does(() -> bench.controllers().walk().first());
        toTheOutcome();
        assertThat(has("column-did")).isTrue();
        assertThat(has("column-evidence")).isTrue();
    }

    @Test
    void aCaseThatHasNotHappenedHasNoSecondColumn() {
        does(() -> bench.controllers().walk().choose(new CaseId("troops-fired-at")));
        toTheOutcome();
        assertThat(has("column-evidence")).isTrue();
        assertThat(has("column-did")).isFalse();
    }

    @Test
    void theSwitchesMoveThePathAndUndoTakesThemBack() {
        toTheOutcome();
        var before = bench.now().walk().answers();
        click("change-1");
        assertThat(Toolkit.get(() -> ((ToggleButton) bench.find("change-1")).isSelected())).isTrue();
        assertThat(changed("outcome-path")).isPositive();
        click("walk-undo");
        assertThat(bench.now().walk().answers()).isEqualTo(before);
        assertThat(has("walk-undo")).isFalse();
        assertThat(changed("outcome-path")).isZero();
    }

    private long changed(String id) {
        return Toolkit.get(() -> bench.find(id).lookupAll(".path-changed").stream().filter(Node::isVisible).count());
    }

    @Test
    void theSameCaseRunsThroughEachInstrument() {
        toTheOutcome();
        for (var treaty : List.of("nato5", "eu42-7", "rio3", "un51")) {
            click("run-" + treaty);
            assertThat(bench.now().walk().treaty()).isEqualTo(new TreatyId(treaty));
            assertThat(bench.now().walk().chosen()).contains(new CaseId("kursk-2024"));
            click("run-article4");
            assertThat(bench.now().walk().answers().given()).hasSize(4);
        }
    }

    @Test
    void allPathsDrawEveryQuestionAndEveryEnd() {
        click("walk-paths");
        content.treaties().instrument(new TreatyId("article4")).steps()
                .forEach(step -> assertThat(has("graph-" + step.id())).isTrue());
        content.treaties().instrument(new TreatyId("article4")).ends()
                .forEach(end -> assertThat(has("end-" + end.id())).isTrue());
        click("graph-consent");
        assertThat(bench.now().walk().page()).isEqualTo(new WalkPage.AtStep(new StepId("consent")));
    }

    @Test
    void theMenuHoldsEveryCaseAndOnesOwn() {
        var items = Toolkit.get(() -> ((MenuButton) bench.find("walk-case-menu")).getItems().stream()
                .map(item -> item.getId()).toList());
        content.cases().forEach(one -> assertThat(items).contains("pick-" + one.id()));
        assertThat(items).endsWith("pick-own");
    }

    @Test
    void onesOwnCaseIsNamedAndItsStatesArePickedOnTheMap() {
        does(() -> bench.controllers().walk().chooseOwn());
        assertThat(has("case-own")).isTrue();
        click("walk-own-pick");
        assertThat(bench.now().place().card()).isEqualTo(new Card.OfOwnCase());
        click("chip-ARM");
        click("chip-KAZ");
        click("own-attacked-KAZ");
        assertThat(bench.now().settings().ownCase().states()).containsExactly(new CountryId("KAZ"), new CountryId("ARM"));
        click("own-drop-ARM");
        click("own-walk");
        assertThat(text("walk-issue")).isEqualTo("The state at issue: Kazakhstan.");
    }

    @Test
    void onTheMapACaseShowsItsPlacesAndWhoWouldOweHelp() {
        click("walk-map");
        assertThat(bench.now().place().view()).isEqualTo(View.STORY);
        assertThat(text("case-obliged")).isEqualTo("Armenia, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan");
        assertThat(text("chip-BLR")).isEqualTo("Belarus: would owe help");
        assertThat(has("legend-obliged")).isTrue();
        assertThat(Toolkit.get(() -> bench.all().stream().filter(node -> node.getStyleClass().contains("place-ring")).count()))
                .isEqualTo(1);
        click("case-walk");
        assertThat(bench.now().place().view()).isEqualTo(View.ARTICLE4);
    }

    @Test
    void fromAnEntryOfTheTimelineToItsWalkAndBack() {
        does(() -> bench.controllers().story().show(View.STORY));
        assertThat(has("walk-return")).isFalse();
        does(() -> bench.controllers().story().open(new EventId("P5")));
        click("event-walk");
        assertThat(bench.now().walk().chosen()).contains(new CaseId("armenia-2022"));
        click("walk-return");
        assertThat(bench.now().place().card()).isEqualTo(new Card.OfEvent(new EventId("P5")));
    }

    @Test
    void theDisclaimerIsOnEveryPage() {
        var lesson = "A reading of the text for class. Not legal advice, and not an official procedure.";
        assertThat(text("walk-lesson")).isEqualTo(lesson);
        does(() -> bench.controllers().walk().outcome());
        assertThat(text("walk-lesson")).isEqualTo(lesson);
        does(() -> bench.controllers().walk().paths());
        assertThat(text("walk-lesson")).isEqualTo(lesson);
    }

    @Test
    void underAnotherTreatyItIsSaidFromWhosePlaceAndWhyAnAnswerIsPrepared() {
        does(() -> bench.controllers().walk().choose(new CaseId("troops-fired-at")));
        does(() -> bench.controllers().walk().choose(new TreatyId("nato5")));
        assertThat(text("walk-seen")).isEqualTo("The European states whose troops are fired at are at issue.");
        assertThat(has("walk-prepared")).isTrue();
    }
}
