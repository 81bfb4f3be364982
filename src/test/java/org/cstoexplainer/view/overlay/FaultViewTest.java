package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.AppStage;
import org.junit.jupiter.api.Test;

class FaultViewTest {

    private static final Path REPORT = Path.of(System.getProperty("user.home"), "reports", "report-1.txt");
    private static final String SHOWN = Path.of("~", "reports", "report-1.txt").toString();

    private static Overlaid calm() {
        return new Overlaid(UnaryOperator.identity(), false, Optional.empty());
    }

    private static Overlaid broken() {
        var over = calm();
        over.focus("find");
        over.fault(Optional.of(REPORT));
        return over;
    }

    @Test
    void itSaysWhatWasKeptAndNamesTheReport() {
        var over = broken();
        assertThat(over.text("fault-title")).isEqualTo("Something went wrong");
        assertThat(over.text("fault-kept")).contains("The app goes on", "settings, notes and lessons are kept");
        assertThat(over.text("fault-path")).isEqualTo(SHOWN);
        assertThat(over.is("fault-path", node -> ((TextArea) node).isEditable())).isFalse();
    }

    @Test
    void goOnHasTheFocusAndBringsItBackToWhereItWas() {
        var app = new AppStage(1440, 900, Settings.first().withTipsSeen());
        app.focus(app.node("find"));
        app.does(() -> app.controllers().overlay().fault(Optional.of(REPORT)));
        assertThat(app.focused()).isEqualTo("fault-on");
        app.press(KeyCode.ENTER);
        assertThat(app.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(app.has("fault")).isFalse();
        assertThat(app.focused()).isEqualTo("find");
    }

    @Test
    void escClosesIt() {
        var over = broken();
        over.press(KeyCode.ESCAPE);
        assertThat(over.has("fault")).isFalse();
        assertThat(over.focused()).isEqualTo("find");
    }

    @Test
    void theWholePathIsCopiedAndTheReportOpened() {
        var over = broken();
        over.fire("fault-copy");
        over.fire("fault-open");
        assertThat(over.copied()).containsExactly(REPORT.toString());
        assertThat(over.opened()).containsExactly(REPORT);
        assertThat(over.state().notice().key()).isEqualTo("notice.path");
    }

    @Test
    void aSecondFaultRenewsIt() {
        var over = broken();
        var second = REPORT.resolveSibling("report-2.txt");
        over.fault(Optional.of(second));
        assertThat(over.text("fault-path")).isEqualTo(Path.of("~", "reports", "report-2.txt").toString());
        over.fire("fault-open");
        assertThat(over.opened()).containsExactly(second);
        over.fire("fault-on");
        assertThat(over.has("fault")).isFalse();
    }

    @Test
    void withoutAReportItPromisesNoneAndOffersNone() {
        var over = calm();
        over.fault(Optional.empty());
        assertThat(over.text("fault-kept")).contains("a report of what happened could not be written")
                .doesNotContain("settings, notes and lessons are kept");
        assertThat(List.of("fault-path", "fault-copy", "fault-open")).noneMatch(id -> over.is(id, Node::isVisible));
        assertThat(over.focused()).isEqualTo("fault-on");
    }

    @Test
    void itTakesThePlaceOfAnotherDialog() {
        var over = new Overlaid(state -> state.with(Overlay.Print.FIRST), false, Optional.empty());
        over.fault(Optional.of(REPORT));
        assertThat(over.has("print")).isFalse();
        assertThat(over.focused()).isEqualTo("fault-on");
        over.fire("fault-on");
        assertThat(over.state().overlay()).isEqualTo(new Overlay.None());
    }

    @Test
    void theFirstTipsThatItTookThePlaceOfHaveBeenSeen() {
        var over = new Overlaid(state -> state.with(new Overlay.Tips()), false, Optional.empty());
        over.fault(Optional.of(REPORT));
        assertThat(over.state().settings().tipsSeen()).isTrue();
    }

    @Test
    void theScreenAsTextSaysIt() {
        assertThat(Outline.of(broken().state(), Words.in(Lang.EN)).toText()).contains("Something went wrong", "The app goes on", SHOWN);
    }
}
