package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What nobody foresaw is thrown on the toolkit's thread, in the app as it is put together.
class FaultShownTest {

    private static final Instant HALF_PAST_NINE = Instant.parse("2026-03-01T09:30:00Z");

    @TempDir
    private Path folder;
    private Thread.UncaughtExceptionHandler before;
    private ExplainerApp app;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.start();
        before = Thread.getDefaultUncaughtExceptionHandler();
        Toolkit.run(() -> {
            var others = List.copyOf(Window.getWindows());
            app = new ExplainerApp(Runnable::run, new PlateShelf(Runnable::run), new Keeper(folder, () -> HALF_PAST_NINE), Optional.empty());
            app.open(StoryContent.content(), List.of(), Settings.first().withTipsSeen(), false);
            stage = (Stage) Window.getWindows().stream().filter(window -> !others.contains(window)).findFirst().orElseThrow();
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.hide();
        });
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private Node node(String id) {
        return Toolkit.get(() -> stage.getScene().lookup("#" + id));
    }

    private static void fail(String what) {
        Platform.runLater(() -> {
            throw new IllegalStateException(what);
        });
    }

    @Test
    void theDialogNamesTheReportAndTheAppGoesOn() throws IOException {
        var report = folder.resolve("reports").resolve("report-20260301-093000-1.txt");
        fail("broken");
        Toolkit.await(() -> app.now().overlay() instanceof Overlay.Fault);
        assertThat(((TextArea) node("fault-path")).getText()).isEqualTo(report.toString());
        assertThat(Files.readString(report)).contains("IllegalStateException: broken", "FaultShownTest");
        Toolkit.run(((Button) node("fault-on"))::fire);
        assertThat(node("fault")).isNull();
        Toolkit.run(((Button) node("next"))::fire);
        assertThat(app.now().place().view()).isEqualTo(View.STORY);
        assertThat(app.now().place().stop()).isEqualTo(StoryContent.content().story().stops().get(1).id());
    }

    @Test
    void aSecondFaultIsToldInTheSameDialog() {
        fail("first");
        fail("second");
        Toolkit.await(() -> app.now().overlay().equals(new Overlay.Fault(Optional.of(folder.resolve("reports")
                .resolve("report-20260301-093000-2.txt")))));
        assertThat(((TextArea) node("fault-path")).getText()).endsWith("-2.txt");
        assertThat(Toolkit.get(() -> stage.getScene().getRoot().lookupAll("#fault"))).hasSize(1);
    }
}
