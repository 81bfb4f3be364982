package org.cstoexplainer.view.presenter;

import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The notes over the class screen, where there is one display: time, what comes, notes, hands.
final class TalkPanel extends VBox {

    private final Ambience ambience;
    private final TimerCard timer;
    private final NotesCard notes;
    private final Label comes = Ui.wrapped("", "text-strong");
    private final Label notice = Ui.wrapped("", "text-second");
    private final HBox head = new HBox();

    TalkPanel(Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        timer = new TimerCard(ambience);
        notes = new NotesCard(controllers, ambience);
        setId("talk-panel");
        getStyleClass().add("talk-panel");
        comes.setId("panel-comes");
        comes.setMaxWidth(Double.MAX_VALUE);
        notice.setId("panel-notice");
        HBox.setHgrow(comes, Priority.ALWAYS);
        VBox.setVgrow(notes, Priority.ALWAYS);
        head.getChildren().addAll(comes, Ui.iconButton("panel-close", ambience.words().say("console.notes.hide"), "fth-x",
                controllers.talk()::toggleNotes));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, notice, timer, notes);
    }

    /// Shows everything but the time.
    void show(Now now) {
        var words = ambience.words();
        Ui.show(this, now.talk().notes());
        setSpacing(ambience.px(12));
        comes.setText(words.say("console.next", new SlideWords(now.state(), words).next(false)));
        var said = now.state().notice();
        notice.setText(said.equals(Notice.NONE) ? words.say("console.display.one") : words.say(said.key(), said.what()));
        timer.show(now);
        notes.show(now);
    }

    /// Shows the time.
    void tick(Talk talk, Instant now) {
        timer.tick(talk, now);
    }
}
