package org.cstoexplainer.view.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.support.Bench;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuizViewTest {

    private static final QuestionId Q04 = new QuestionId("Q04");

    private Bench bench;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        bench = Toolkit.get(() -> new Bench(1440, 900, Theme.LIGHT, TextSize.NORMAL, on -> {
            on.controllers().quiz().open(Q04);
            return new QuizView(on.slices(), on.controllers(), on.ambience());
        }));
    }

    private String text(String id) {
        return Toolkit.get(() -> bench.find(id, Labeled.class).getText());
    }

    private void fire(String id) {
        Toolkit.run(() -> bench.find(id, Button.class).fire());
    }

    private boolean shows(String id) {
        return Toolkit.get(() -> bench.shows(id));
    }

    private boolean has(String id, String state) {
        return Toolkit.get(() -> bench.find(id, Node.class).getPseudoClassStates().contains(PseudoClass.getPseudoClass(state)));
    }

    @Test
    void aQuestionIsShownWithItsNumberAndItsOptions() {
        assertThat(text("quiz-number")).isEqualTo("Question 4 of 25");
        assertThat(text("quiz-question-text")).startsWith("What did the protocol of 10 December 2010 add");
        assertThat(Toolkit.get(() -> bench.find("choose-D", ToggleButton.class).getAccessibleText()))
                .isEqualTo("D: That help comes at the attacked state’s request. No hands");
        assertThat(Toolkit.get(() -> bench.find("choose-D", ToggleButton.class).getAccessibleRole()))
                .isIn(AccessibleRole.TOGGLE_BUTTON, AccessibleRole.RADIO_BUTTON);
        assertThat(shows("quiz-title")).isFalse();
        assertThat(shows("quiz-again")).isFalse();
    }

    @Test
    void handsAreCountedWithPlusAndMinus() {
        fire("more-B");
        fire("more-B");
        fire("more-D");
        fire("less-B");
        assertThat(text("count-B")).isEqualTo("1");
        assertThat(text("quiz-hands")).isEqualTo("2 hands");
        fire("less-A");
        assertThat(text("count-A")).isEqualTo("0");
    }

    @Test
    void aBarTellsTheShareOfTheHands() {
        Toolkit.run(() -> {
            bench.controllers().quiz().count(Letter.A, 6);
            bench.controllers().quiz().count(Letter.D, 18);
        });
        assertThat(Toolkit.get(() -> bar("D") / bar("A"))).isBetween(2.9, 3.1);
        assertThat(Toolkit.get(() -> bar("B"))).isZero();
    }

    private double bar(String letter) {
        return ((Region) bench.find("option-" + letter, Region.class).lookup(".quiz-bar")).getWidth();
    }

    @Test
    void anOptionIsChosenAndTheAnswerShown() {
        Toolkit.run(() -> bench.find("choose-B", ToggleButton.class).fire());
        assertThat(has("option-B", "chosen")).isTrue();
        fire("quiz-reveal");
        assertThat(has("option-D", "right")).isTrue();
        assertThat(has("option-B", "right")).isFalse();
        assertThat(text("quiz-title")).isEqualTo("That help comes at the attacked state’s request");
        assertThat(shows("choose-B")).isFalse();
        assertThat(shows("quiz-reveal")).isFalse();
        assertThat(Toolkit.get(() -> bench.root().lookup("#quiz-answer").lookupAll(".text-label-strong").stream()
                .map(Labeled.class::cast).map(Labeled::getText).toList())).contains("Chosen at the desk: B.");
    }

    @Test
    void theDecidingWordsAreMarkedInTheirPassage() {
        fire("quiz-reveal");
        Toolkit.run(bench::settle);
        var words = Toolkit.get(() -> (Text) bench.find("quiz-deciding", Node.class).lookup(".quiz-deciding"));
        var mark = Toolkit.get(() -> (Path) bench.find("quiz-deciding", Node.class).lookup(".mark-fill"));
        assertThat(words.getText()).isEqualTo("at request of this Member State");
        assertThat(mark.getElements()).isNotEmpty();
        assertThat(Toolkit.get(() -> mark.getBoundsInParent().getWidth())).isGreaterThan(100);
    }

    @Test
    void theAnswerLeadsToItsStop() {
        fire("quiz-reveal");
        fire("quiz-stop");
        assertThat(bench.store().now().place().view()).isEqualTo(View.STORY);
        assertThat(bench.store().now().place().stop()).isEqualTo(new StopId("answer"));
    }

    @Test
    void theAnswerLeadsToItsStep() {
        fire("quiz-reveal");
        fire("quiz-step");
        assertThat(bench.store().now().place().view()).isEqualTo(View.ARTICLE4);
        assertThat(bench.store().now().walk().page()).isEqualTo(new WalkPage.AtStep(new StepId("request")));
    }

    @Test
    void itsSourcesOpenTheDrawer() {
        fire("quiz-reveal");
        fire("source-S08");
        assertThat(bench.store().now().overlay()).isEqualTo(new Overlay.Sources(false, Optional.of(new SourceId("S08"))));
    }

    @Test
    void askingAgainTakesTheAnswerAndTheHandsBack() {
        fire("more-A");
        fire("quiz-reveal");
        fire("quiz-again");
        assertThat(text("quiz-hands")).isEqualTo("No hands");
        assertThat(shows("quiz-reveal")).isTrue();
        assertThat(shows("quiz-title")).isFalse();
    }

    @Test
    void theButtonsLeadToTheNeighbours() {
        assertThat(text("quiz-next")).isEqualTo("Question 5");
        fire("quiz-next");
        assertThat(text("quiz-number")).isEqualTo("Question 5 of 25");
        fire("quiz-back");
        fire("quiz-back");
        fire("quiz-back");
        fire("quiz-back");
        assertThat(text("quiz-number")).isEqualTo("Question 1 of 25");
        assertThat(Toolkit.get(() -> bench.find("quiz-back", Button.class).isDisabled())).isTrue();
    }

    @Test
    void aStepIsOfferedOnlyWhereATreatyAsksIt() {
        Toolkit.run(() -> bench.controllers().quiz().open(new QuestionId("Q12")));
        fire("quiz-reveal");
        assertThat(shows("quiz-stop")).isTrue();
        assertThat(shows("quiz-step")).isFalse();
    }

    @Test
    void inANarrowWindowTheAnswerStandsUnderTheOptions() {
        bench = Toolkit.get(() -> new Bench(960, 600, Theme.LIGHT, TextSize.NORMAL, on -> {
            on.controllers().quiz().open(Q04);
            return new QuizView(on.slices(), on.controllers(), on.ambience());
        }));
        fire("quiz-reveal");
        assertThat(shows("quiz-answer-side")).isFalse();
        assertThat(Toolkit.get(() -> bench.find("quiz-page", Node.class).lookup("#quiz-title"))).isNotNull();
    }
}
