package org.cstoexplainer.view.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.Bench;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleViewTest {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private Bench bench;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        bench = Toolkit.get(() -> bench(1440, 900, Theme.LIGHT, TextSize.values()[1]));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            all,        All,        38
            right,      Right,      15
            imprecise,  Imprecise,  14
            wrong,      Wrong,      4
            opinion,    Opinion,    2
            contested,  Contested,  1
            not-traced, Not traced, 1
            missing,    Missing,    1
            """)
    void theFilterCountsTheClaimsOfEachVerdict(String id, String name, String count) {
        Toolkit.run(() -> assertThat(bench.find("filter-" + id, ToggleButton.class).getText())
                .isEqualTo(name + "\u2002" + count));
    }

    @Test
    void withNoClaimOpenTheCardTellsHowToRead() {
        Toolkit.run(() -> {
            assertThat(bench.shows("verdict-key")).isTrue();
            assertThat(bench.find("claim-next", Button.class).getText()).isEqualTo("Claim 1");
            assertThat(bench.shows("claim-previous")).isFalse();
        });
    }

    @Test
    void anOpenClaimShowsItsVerdictItsPhraseAndItsNeighbours() {
        Toolkit.run(() -> {
            open("SC22");

            assertThat(bench.find("claim-count", Label.class).getText()).isEqualTo("Claim 22 of 38");
            assertThat(bench.find("claim-verdict", Label.class).getText()).isEqualTo("Wrong");
            assertThat(words("claim-phrase")).isEqualTo("“the UK may send no more than 30,000 troops”");
            assertThat(words("claim-accurate")).contains("No British share was announced.");
            assertThat(bench.find("claim-grade", Label.class).getText()).startsWith("Confirmed");
            assertThat(bench.find("claim-previous", Button.class).getText()).isEqualTo("Claim 21");
            assertThat(bench.find("claim-next", Button.class).getText()).isEqualTo("Claim 23");
            assertThat(claim("SC22").getPseudoClassStates()).contains(OPEN);
        });
    }

    @Test
    void anOpenClaimStandsInTheUpperHalf() {
        Toolkit.run(() -> List.of("SC22", "SC04", "SC37", "SC01").forEach(id -> {
            open(id);
            var pane = bench.find("article-text", ScrollPane.class);
            var top = claim(id).localToScene(claim(id).getLayoutBounds()).getMinY()
                    - pane.localToScene(0, 0).getY();
            var end = pane.getVvalue() > 0.999;
            assertThat(top).as(id).isBetween(0.0, end ? pane.getHeight() : pane.getHeight() / 2);
        }));
    }

    @Test
    void nextAndPreviousGoThroughTheClaims() {
        Toolkit.run(() -> {
            open("SC22");
            bench.find("claim-next", Button.class).fire();
            assertThat(bench.find("claim-verdict", Label.class).getText()).isEqualTo("Not traced");
            bench.find("claim-previous", Button.class).fire();
            bench.find("claim-previous", Button.class).fire();
            assertThat(bench.find("claim-count", Label.class).getText()).isEqualTo("Claim 21 of 38");
        });
    }

    @Test
    void theFilterWrongListsFourClaimsAndStepsWithinThem() {
        Toolkit.run(() -> {
            bench.find("filter-wrong", ToggleButton.class).fire();

            assertThat(bench.root().lookupAll(".claim-words").stream().filter(node -> node.isFocusTraversable()))
                    .extracting(node -> node.getId())
                    .containsExactlyInAnyOrder("claim-SC04", "claim-SC22", "claim-SC30", "claim-SC32");
            assertThat(bench.find("claim-count", Label.class).getText()).isEqualTo("Claim 4 of 38");
            bench.find("claim-next", Button.class).fire();
            assertThat(bench.find("claim-count", Label.class).getText()).isEqualTo("Claim 22 of 38");
            assertThat(bench.find("filter-wrong", ToggleButton.class).isSelected()).isTrue();
            bench.find("filter-wrong", ToggleButton.class).fire();
            assertThat(bench.find("filter-wrong", ToggleButton.class).isSelected()).isTrue();
        });
    }

    @Test
    void aClaimIsALinkThatEnterOpens() {
        Toolkit.run(() -> {
            var words = claim("SC22");
            assertThat(words.queryAccessibleAttribute(AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.HYPERLINK);
            assertThat(words.getAccessibleText())
                    .isEqualTo("Claim 22, wrong: the UK may send no more than 30,000 troops");
            words.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertThat(bench.store().now().place().claim()).contains(new ClaimId("SC22"));
        });
    }

    @Test
    void theMissingClaimStandsAtTheEnd() {
        Toolkit.run(() -> assertThat(claim("SC38").getText()).isEqualTo("Missing: The article prints no date."));
    }

    @Test
    void theStopLinkGoesToTheStop() {
        Toolkit.run(() -> {
            open("SC22");
            bench.find("claim-stop-numbers", Hyperlink.class).fire();
            assertThat(bench.store().now().place().view()).isEqualTo(View.STORY);
            assertThat(bench.store().now().place().stop().value()).isEqualTo("numbers");
        });
    }

    @Test
    void aSourceOpensTheDrawerThere() {
        Toolkit.run(() -> {
            open("SC22");
            bench.find("claim-source-S95", Region.class)
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            assertThat(bench.store().now().overlay())
                    .isEqualTo(new Overlay.Sources(false, java.util.Optional.of(new SourceId("S95"))));
        });
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 720", "1440, 900", "1920, 1080"})
    void nothingIsCutOffAtAnyWindowSize(double width, double height) {
        Toolkit.run(() -> {
            for (var theme : Theme.values()) {
                for (var size : List.of(TextSize.values()[1], TextSize.values()[3])) {
                    bench = bench(width, height, theme, size);
                    open("SC22");
                    for (var id : List.of("filter-all", "filter-missing", "claim-previous", "claim-next", "article-text")) {
                        var node = bench.find(id, Region.class);
                        var place = node.localToScene(node.getLayoutBounds());
                        assertThat(place.getMinX()).as(id).isNotNegative();
                        assertThat(place.getMaxX()).as(id + theme + size).isLessThanOrEqualTo(width);
                        assertThat(place.getMaxY()).as(id + theme + size).isLessThanOrEqualTo(height);
                        assertThat(node.getWidth()).as(id).isGreaterThanOrEqualTo(node.minWidth(-1) - 1);
                    }
                }
            }
        });
    }

    private void open(String id) {
        bench.controllers().article().open(new ClaimId(id));
        bench.settle();
    }

    private Text claim(String id) {
        return bench.find("claim-" + id, Text.class);
    }

    private String words(String id) {
        return bench.find(id, TextFlow.class).getChildren().stream().map(node -> ((Text) node).getText())
                .reduce("", String::concat);
    }

    private static Bench bench(double width, double height, Theme theme, TextSize size) {
        return new Bench(width, height, theme, size,
                bench -> new ArticleView(bench.slices(), bench.controllers(), bench.ambience()));
    }
}
