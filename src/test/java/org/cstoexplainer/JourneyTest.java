package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Overlay;
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

/// Whole journeys of a teacher through the window, with the keyboard and with clicks.
class JourneyTest {

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
    }

    private void press(KeyCode code, boolean control) {
        Toolkit.run(() -> {
            var target = bench.scene().getFocusOwner() == null ? bench.window() : bench.scene().getFocusOwner();
            var text = code.getName().length() == 1 ? code.getName().toLowerCase(java.util.Locale.ROOT) : "";
            KeyEvent.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false));
            bench.settle();
        });
    }

    private void press(KeyCode code) {
        press(code, false);
    }

    private void click(String id) {
        Toolkit.run(() -> {
            ((ButtonBase) bench.find(id)).fire();
            bench.settle();
        });
    }

    private String text(String id) {
        return Toolkit.get(() -> ((Labeled) bench.find(id)).getText());
    }

    @Test
    void throughAllStopsWithTheClickersTwoButtons() {
        for (var i = 1; i < content.story().stops().size(); i++) {
            press(KeyCode.PAGE_DOWN);
        }
        assertThat(bench.now().place().stop()).isEqualTo(new StopId("answer"));
        assertThat(text("stop-title")).isEqualTo("What would have to happen?");
        press(KeyCode.PAGE_UP);
        assertThat(bench.now().place().stop()).isEqualTo(new StopId("requests"));
    }

    @Test
    void aCaseToItsOutcomeAndBackWithTheClickersTwoButtons() {
        Toolkit.run(() -> bench.controllers().walk().open(new CaseId("troops-fired-at")));
        var forward = 0;
        while (!(bench.now().walk().page() instanceof WalkPage.Outcome) && forward < 20) {
            press(KeyCode.PAGE_DOWN);
            forward++;
        }
        assertThat(forward).isEqualTo(4);
        assertThat(text("walk-headline")).isEqualTo("On these answers, nobody owes help now: no request was made. "
                + "Whether there was an armed attack on a member is contested.");
        press(KeyCode.PAGE_DOWN);
        assertThat(bench.now().walk().page()).isEqualTo(new WalkPage.Outcome());
        press(KeyCode.PAGE_UP);
        assertThat(text("walk-step")).isEqualTo("Step 4 of 7");
        while (!text("walk-step").equals("Step 1 of 7")) {
            press(KeyCode.PAGE_UP);
        }
        assertThat(bench.now().walk().answers().given()).hasSize(4);
    }

    @Test
    void thePresentersOtherAnswerByTheClickersTwoButtons() {
        Toolkit.run(() -> bench.controllers().walk().open(new CaseId("kursk-2024")));
        press(KeyCode.PAGE_DOWN);
        assertThat(marked("answer-contested")).isTrue();
        press(KeyCode.PAGE_UP);
        assertThat(marked("answer-contested")).isFalse();
        assertThat(marked("answer-yes")).isTrue();
        press(KeyCode.PAGE_DOWN);
        assertThat(bench.now().walk().answers().of(new StepId("attack"))).isEqualTo(Answer.YES);
    }

    private boolean marked(String id) {
        return Toolkit.get(() -> bench.find(id).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("marked"))
                && bench.find(id).getAccessibleText().endsWith("Marked: Page Down takes it"));
    }

    @Test
    void aCountryCardOpensOverTheStopAndEscapeComesBack() {
        click("chip-ARM");
        assertThat(text("country-name")).isEqualTo("Armenia");
        press(KeyCode.ESCAPE);
        assertThat(bench.now().place().card()).isEqualTo(new Card.None());
        assertThat(text("stop-title")).isEqualTo("The CSTO’s chief speaks about Ukraine");
    }

    @Test
    void bothSidesOfTheNumbersStandBesideEachOther() {
        Toolkit.run(() -> bench.controllers().story().goTo(new StopId("numbers")));
        var article = Toolkit.get(() -> bounds("numbers-article"));
        var record = Toolkit.get(() -> bounds("numbers-record"));
        assertThat(article.getMaxX()).isLessThan(record.getMinX());
        assertThat(article.getMinY()).isEqualTo(record.getMinY());
        click("enlarge-record");
        assertThat(Toolkit.get(() -> bench.all().stream().map(Node::getId).toList())).contains("number-N2")
                .doesNotContain("numbers-article");
    }

    private javafx.geometry.Bounds bounds(String id) {
        bench.settle();
        var node = bench.find(id);
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void membersOverTimeAndTheCheckedArticleByKey() {
        press(KeyCode.DIGIT3);
        assertThat(bench.now().place().view()).isEqualTo(View.MEMBERS);
        press(KeyCode.DIGIT5);
        assertThat(bench.now().place().view()).isEqualTo(View.ARTICLE);
        press(KeyCode.DIGIT1);
        assertThat(bench.now().place().view()).isEqualTo(View.STORY);
    }

    @Test
    void fromAStopToTheClaimBehindItAndBack() {
        Toolkit.run(() -> bench.controllers().story().goTo(new StopId("numbers")));
        click("stop-claims");
        assertThat(bench.now().place().view()).isEqualTo(View.ARTICLE);
        Toolkit.run(() -> bench.controllers().story().back());
        assertThat(bench.now().place().view()).isEqualTo(View.STORY);
        assertThat(bench.now().place().stop()).isEqualTo(new StopId("numbers"));
    }

    @Test
    void aThemeIsChangedAndTheTextMadeLarger() {
        press(KeyCode.T);
        assertThat(bench.now().settings().theme()).isEqualTo(ThemeChoice.DARK);
        press(KeyCode.PLUS, true);
        assertThat(bench.now().settings().textSize()).isEqualTo(TextSize.LARGE);
    }

    @Test
    void aCitationIsCopiedFromTheDrawer() {
        var source = bench.now().content().stop(bench.now().place().stop()).sources().getFirst();
        click("source-" + source);
        assertThat(bench.now().overlay()).isInstanceOf(Overlay.Sources.class);
        click("source-copy-bibtex");
        assertThat(bench.desk().copied()).anyMatch(text -> text.startsWith("@misc{"));
    }

    @Test
    void aLegendEntryPicksOutItsStates() {
        click("legend-frozen");
        assertThat(bench.now().map().spot()).isPresent();
        click("legend-frozen");
        assertThat(bench.now().map().spot()).isEmpty();
    }

    @Test
    void aCountryOfNoStoryHasACardToo() {
        Toolkit.run(() -> {
            bench.controllers().story().open(new CountryId("DEU"));
            bench.settle();
        });
        assertThat(text("country-name")).isEqualTo("Germany");
    }
}
