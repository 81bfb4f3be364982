package org.cstoexplainer.view.walk;

import javafx.geometry.Insets;
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
import org.cstoexplainer.model.treaty.Finding;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Trace;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Ui;

/// The findings: for each effect what it rests on, with glyph, phrase, answer and why. A click on the phrase goes to the
/// question.
final class TraceTable extends VBox {

    private final WalkReading reading;
    private final Controllers controllers;
    private final Ambience ambience;

    TraceTable(WalkReading reading, Controllers controllers, Ambience ambience) {
        this.reading = reading;
        this.controllers = controllers;
        this.ambience = ambience;
        setId("walk-trace");
        var trace = reading.trace();
        trace.lines().forEach(one -> getChildren().add(row(one)));
        var words = ambience.words();
        var rest = trace.unreached();
        if (!rest.isEmpty()) {
            getChildren().add(line(Glyphs.boxed(AnswerGlyphs.of(rest.getFirst()), ambience.px(18)),
                    Ui.wrapped(StepWords.of(words).steps(rest), "text-label-strong"),
                    Ui.wrapped(words.say("walk.unreached"), "text-second"), 1));
        }
        var open = Ui.wrapped(words.of(reading.instrument().staysOpen()), "text-second");
        open.setId("walk-stays-open");
        var foot = new VBox(open);
        foot.getStyleClass().add("trace-row");
        getChildren().add(foot);
    }

    private Node row(Trace.Line line) {
        return switch (line) {
            case Trace.Line.Whole(var finding, var depth) -> whole(finding, depth);
            case Trace.Line.Fact(var leg, var finding, var depth) -> fact(leg, finding, depth);
        };
    }

    /// What the facts under it come to.
    private Node whole(Finding finding, int depth) {
        var words = ambience.words();
        var sentence = Ui.wrapped(words.of(finding.reason()), "text-strong");
        sentence.setMinWidth(0);
        var cites = Ui.wrapped(words.of(finding.cites()), "text-caption");
        var row = new HBox(ambience.px(14), Glyphs.boxed(AnswerGlyphs.of(finding.truth()), ambience.px(18)),
                new VBox(sentence, cites));
        row.setPadding(new Insets(0, 0, 0, indent(depth)));
        var frame = framed(row);
        if (depth == 0) {
            frame.getStyleClass().add("trace-effect");
        }
        return frame;
    }

    private Node fact(Leg leg, Finding finding, int depth) {
        var words = ambience.words();
        var name = StepWords.of(words).answer(finding.truth());
        var answer = new Text(words.say("walk.trace.answer", name) + " ");
        answer.getStyleClass().add("text-strong");
        var reason = new Text(words.of(finding.reason()));
        reason.getStyleClass().add("text-plain");
        var said = reason.getText().equals(name) ? new TextFlow(answer) : new TextFlow(answer, reason);
        var why = new VBox(said, Ui.wrapped(words.of(finding.cites()), "text-caption"));
        return line(Glyphs.boxed(AnswerGlyphs.of(finding.truth()), ambience.px(18)), phrase(leg), why, depth);
    }

    private double indent(int depth) {
        return ambience.px(Math.max(0, depth - 1) * 22.0);
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

    private Node line(Node glyph, Labeled name, Node why, int depth) {
        var wide = ambience.px(200) - indent(depth);
        name.setMinWidth(wide);
        name.setPrefWidth(wide);
        name.setMaxWidth(wide);
        HBox.setHgrow(why, Priority.ALWAYS);
        var row = new HBox(ambience.px(14), glyph, name, why);
        row.setPadding(new Insets(0, 0, 0, indent(depth)));
        return framed(row);
    }

    private static VBox framed(HBox row) {
        row.setAlignment(Pos.TOP_LEFT);
        var frame = new VBox(row);
        frame.getStyleClass().add("trace-row");
        return frame;
    }
}
