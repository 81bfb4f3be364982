package org.cstoexplainer.view.walk;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;

/// The reasons: for each step its glyph, the phrase, the answer and why. A click on the phrase goes to the question.
final class TraceTable extends VBox {

    private final WalkReading reading;
    private final Controllers controllers;
    private final Ambience ambience;

    TraceTable(WalkReading reading, Controllers controllers, Ambience ambience) {
        this.reading = reading;
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-trace");
        reading.reached().forEach(leg -> getChildren().add(row(leg)));
        var words = ambience.words();
        var rest = reading.unreached();
        if (!rest.isEmpty()) {
            getChildren().add(line(Glyphs.boxed(AnswerGlyphs.of(rest.getFirst()), ambience.px(18)),
                    Ui.wrapped(StepWords.of(words).steps(rest), "text-label-strong"),
                    Ui.wrapped(words.say("walk.unreached"), "text-second")));
        }
        var open = Ui.wrapped(words.of(reading.instrument().staysOpen()), "text-second");
        open.setId("walk-stays-open");
        var foot = new VBox(open);
        foot.getStyleClass().add("trace-row");
        getChildren().add(foot);
    }

    private Node row(Leg leg) {
        var words = ambience.words();
        var answer = new Text(words.say("walk.trace.answer", StepWords.of(words).answer(leg.answer())) + " ");
        answer.getStyleClass().add("text-strong");
        var reason = new Text(words.of(reading.reason(leg)));
        reason.getStyleClass().add("text-plain");
        var said = reason.getText().equals(StepWords.of(words).answer(leg.answer())) ? new TextFlow(answer)
                : new TextFlow(answer, reason);
        var why = new VBox(said, Ui.wrapped(words.of(leg.step().cites()), "text-caption"));
        return line(Glyphs.boxed(AnswerGlyphs.of(leg), ambience.px(18)), phrase(leg), why);
    }

    private Hyperlink phrase(Leg leg) {
        var words = ambience.words();
        var link = new Hyperlink(leg.step().anchor().map(anchor -> "“" + anchor.phrase().value() + "”")
                .orElseGet(() -> words.of(leg.step().label())));
        link.setId("trace-" + leg.step().id());
        link.getStyleClass().add(leg.step().anchor().isPresent() ? "trace-phrase" : "trace-label");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> controllers.walk().goTo(leg.step().id()));
        return link;
    }

    private Node line(Node glyph, Labeled name, Node why) {
        name.setMinWidth(ambience.px(200));
        name.setPrefWidth(ambience.px(200));
        name.setMaxWidth(ambience.px(200));
        HBox.setHgrow(why, Priority.ALWAYS);
        var row = new HBox(ambience.px(14), glyph, name, why);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("trace-row");
        return row;
    }
}
