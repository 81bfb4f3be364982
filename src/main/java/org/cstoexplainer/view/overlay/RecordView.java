package org.cstoexplainer.view.overlay;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.export.OutlineOfRecord;
import org.cstoexplainer.model.export.OutlineText;
import org.cstoexplainer.model.state.LessonRecord;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.BlockPane;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;

/// The record of the lesson that was given last: time, votes and answers, to be saved.
public final class RecordView extends Dialog {

    /// The dialog.
    public RecordView(Slices slices, Controllers controllers, Ambience ambience) {
        super("record", ambience.words().say("record.heading"), ambience, controllers.overlay()::close);
        var state = slices.now();
        var text = LessonRecord.of(state).map(record -> OutlineOfRecord.of(record, state.content(), ambience.words(),
                ZoneId.systemDefault()));
        var close = Ui.button("record-close", ambience.words().say("overlay.close.button"), "", controllers.overlay()::close);
        var page = new Page("record-page");
        page.space(ambience.px(8));
        page.pad(0, ambience.px(8));
        page.setMinHeight(0);
        page.show(text.<Node>map(it -> new BlockPane(it.blocks(), ambience))
                .orElseGet(() -> Ui.wrapped(ambience.words().say("record.none"), "text-plain")));
        VBox.setVgrow(page, Priority.ALWAYS);
        fill(close, page, Foot.of(ambience, text.map(it -> List.of(saving(it, controllers, ambience))).orElse(List.of()), close));
    }

    private static Button[] saving(OutlineText text, Controllers controllers, Ambience ambience) {
        var words = ambience.words();
        var pdf = Ui.button("record-pdf", words.say("record.pdf"), "fth-save", () -> controllers.desk()
                .savePdf(text, words.say("record.heading"), words.say("record.file.pdf")));
        pdf.getStyleClass().add("primary");
        return new Button[] {pdf,
            Ui.button("record-text", words.say("record.text"), "fth-file-text",
                    () -> controllers.desk().save(text.toText(), words.say("record.file.text"))),
            Ui.button("record-copy", words.say("record.copy"), "fth-copy",
                    () -> controllers.desk().copy(text.toText(), "notice.record"))};
    }
}
