package org.cstoexplainer.view.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cstoexplainer.model.export.Citation;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.SourcesShown;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.Bench;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcesDrawerTest {

    private Bench bench;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        bench = Toolkit.get(() -> new Bench(1440, 900, Theme.LIGHT, TextSize.values()[1],
                bench -> new SourcesDrawer(bench.slices(), bench.controllers(), bench.ambience())));
    }

    @Test
    void itShowsItselfOnlyWhileItIsOpen() {
        Toolkit.run(() -> {
            assertThat(bench.shows("sources-drawer")).isFalse();
            open("S03");
            assertThat(bench.shows("sources-drawer")).isTrue();
            bench.find("sources-close", Button.class).fire();
            assertThat(bench.shows("sources-drawer")).isFalse();
        });
    }

    @Test
    void itCountsTheSourcesOfTheStopAndAll() {
        Toolkit.run(() -> {
            open("S03");
            var stop = bench.store().now().content().story().stops().getFirst();
            assertThat(bench.find("sources-here", ToggleButton.class).getText())
                    .isEqualTo("Stop 1\u2002" + stop.sources().size());
            assertThat(bench.find("sources-all", ToggleButton.class).getText())
                    .isEqualTo("All\u2002" + bench.store().now().content().sources().size());
            assertThat(rows()).isEqualTo(stop.sources().size());
            bench.find("sources-all", ToggleButton.class).fire();
            assertThat(rows()).isLessThan(bench.store().now().content().sources().size());
        });
    }

    @Test
    void theLastOfAllSourcesIsReachedByKey() {
        Toolkit.run(() -> {
            bench.controllers().overlay().open(new Overlay.Sources(true, Optional.empty()));
            var all = SourcesShown.of(bench.store().now()).all();
            press("source-row-" + all.getFirst().source().id(), KeyCode.END);
            assertThat(rows()).isEqualTo(all.size());
            assertThat(bench.find("source-row-" + all.getLast().source().id(), Node.class).isFocusTraversable()).isTrue();
        });
    }

    @Test
    void scrollingNearTheEndListsMore() {
        Toolkit.run(() -> {
            bench.controllers().overlay().open(new Overlay.Sources(true, Optional.empty()));
            var before = rows();
            bench.find("sources-list", ScrollPane.class).setVvalue(0.95);
            assertThat(rows()).isGreaterThan(before);
        });
    }

    @Test
    void itCountsTheSourcesOfTheOpenClaim() {
        Toolkit.run(() -> {
            bench.controllers().article().open(new ClaimId("SC22"));
            open("S95");
            assertThat(bench.find("sources-here", ToggleButton.class).getText()).isEqualTo("Claim 22\u20022");
        });
    }

    @Test
    void findListsWhatHasTheWordsAndSaysWhereThereIsNone() {
        Toolkit.run(() -> {
            bench.controllers().overlay().open(new Overlay.Sources(true, Optional.empty()));
            bench.find("sources-find", TextField.class).setText("kyiv independent");
            assertThat(rows()).isPositive().isLessThan(20);
            bench.find("sources-find", TextField.class).setText("Atlantis");
            assertThat(rows()).isZero();
            assertThat(bench.find("sources-none", Label.class).getText()).contains("“Atlantis”");
        });
    }

    @Test
    void anUnfoldedSourceIsCopiedAndOpenedThroughTheDesk() {
        Toolkit.run(() -> {
            open("S03");
            var source = bench.store().now().content().source(new SourceId("S03"));
            bench.find("source-copy-plain", Button.class).fire();
            bench.find("source-copy-bibtex", Button.class).fire();
            bench.find("source-copy-csl", Button.class).fire();
            bench.find("source-copy-address", Button.class).fire();
            bench.find("source-open", Button.class).fire();
            var words = Words.in(Lang.EN);
            assertThat(bench.desk().copied()).containsExactly(Citation.of(source, Citation.Form.PLAIN, words),
                    Citation.of(source, Citation.Form.BIBTEX, words), Citation.of(source, Citation.Form.CSL_JSON, words),
                    source.url().orElseThrow());
            assertThat(bench.desk().browsed()).containsExactly(source.url().orElseThrow());
        });
    }

    @Test
    void aSourceWithoutAnAddressHasNothingToOpen() {
        Toolkit.run(() -> {
            var source = bench.store().now().content().sources().stream().filter(it -> it.url().isEmpty()).findFirst()
                    .orElseThrow();
            bench.controllers().overlay().open(new Overlay.Sources(true, Optional.of(source.id())));
            assertThat(bench.shows("source-copy-plain")).isTrue();
            assertThat(bench.shows("source-open")).isFalse();
            assertThat(bench.shows("source-copy-address")).isFalse();
        });
    }

    @Test
    void aUseLeadsToWhatCitesIt() {
        Toolkit.run(() -> {
            open("S95");
            bench.find("use-claim-SC22", Hyperlink.class).fire();
            assertThat(bench.store().now().place().view()).isEqualTo(View.ARTICLE);
            assertThat(bench.store().now().place().claim()).contains(new ClaimId("SC22"));
            assertThat(bench.shows("sources-drawer")).isFalse();
        });
    }

    @Test
    void arrowsGoThroughTheRowsAndEnterUnfolds() {
        Toolkit.run(() -> {
            open("S03");
            press("source-row-S03", KeyCode.HOME);
            var first = bench.store().now().content().story().stops().getFirst().sources().getFirst();
            assertThat(bench.find("source-row-" + first, Node.class).isFocusTraversable()).isTrue();
            assertThat(bench.find("source-row-S03", Node.class).isFocusTraversable()).isFalse();
            press("source-row-" + first, KeyCode.ENTER);
            assertThat(bench.store().now().overlay()).isEqualTo(new Overlay.Sources(false, Optional.of(first)));
        });
    }

    private void open(String source) {
        var claim = bench.store().now().place().claim().isPresent();
        var listed = claim || bench.store().now().content().story().stops().getFirst().sources()
                .contains(new SourceId(source));
        bench.controllers().overlay().open(new Overlay.Sources(!listed, Optional.of(new SourceId(source))));
    }

    private void press(String id, KeyCode code) {
        bench.find(id, Node.class).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private long rows() {
        bench.settle();
        return bench.root().lookupAll(".source-item").size();
    }
}
