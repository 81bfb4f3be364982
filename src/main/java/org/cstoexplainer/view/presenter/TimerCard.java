package org.cstoexplainer.view.presenter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.state.Pace;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The time that has passed, the parts of the lesson as segments, and the pace. It never flashes.
final class TimerCard extends VBox {

    private final Ambience ambience;
    private final Label elapsed = Ui.label("", "timer-elapsed");
    private final Label length = Ui.label("", "text-caption");
    private final FlowPane head = new FlowPane(elapsed, length);
    private final HBox segments = new HBox();
    private final Label pace = Ui.label("", "text-second");
    private final Last<Object> last = new Last<>();

    TimerCard(Ambience ambience) {
        this.ambience = ambience;
        setId("timer");
        getStyleClass().add("console-card");
        elapsed.setId("timer-elapsed");
        pace.setId("timer-pace");
        pace.setWrapText(true);
        segments.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        head.setRowValignment(VPos.BASELINE);
        elapsed.setMinWidth(USE_PREF_SIZE);
        length.setId("timer-length");
        pace.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, segments, pace);
    }

    /// Shows the lesson's place.
    void show(Now now) {
        var items = now.talk().lesson().items();
        var here = now.talk().at().item();
        if (last.isNew(List.of(now.talk().lesson(), here, now.metrics()))) {
            setSpacing(ambience.px(6));
            head.setHgap(ambience.px(8));
            length.setText(ambience.words().say("console.length", now.talk().lesson().minutes()));
            segments.setSpacing(ambience.px(3));
            segments.getChildren().clear();
            for (var i = 0; i < items.size(); i++) {
                segments.getChildren().add(segment(i < here ? "seen" : i == here ? "here" : "ahead"));
            }
            segments.setAccessibleText(ambience.words().say("console.part.of", Math.min(here + 1, items.size()), items.size()));
        }
    }

    private Region segment(String style) {
        var segment = new Region();
        segment.getStyleClass().addAll("progress-segment", style);
        segment.setMinHeight(ambience.px(7));
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }

    /// Shows the time.
    void tick(Talk talk, Instant now) {
        var state = Pace.of(talk, now);
        elapsed.setText(clock(state.elapsed()));
        pace.setText(state.over() ? over(state.left().negated())
                : ambience.words().say("console.pace", clock(state.left())));
    }

    private String over(Duration by) {
        return by.toMinutes() == 0 ? ambience.words().say("console.over.little") : ambience.words().say("console.over", by.toMinutes());
    }

    private static String clock(Duration time) {
        return time.toHours() > 0 ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutesPart(), time.toSecondsPart());
    }
}
