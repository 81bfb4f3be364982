package org.cstoexplainer.view.overlay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.about.Home;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// That something went wrong, what was kept, and which file tells more. A newer report takes the place of an older one.
public final class FaultView extends Dialog {

    private static final int ROWS = 2;

    private final Ambience ambience;
    private final Label kept = Ui.wrapped("", "text-plain");
    private final Label lead;
    private final TextArea path = new TextArea();
    private final Button copy;
    private final Button open;
    private Optional<Overlay.Fault> fault = Optional.empty();

    /// The dialog.
    public FaultView(Slices slices, Controllers controllers, Ambience ambience) {
        super("fault", ambience.words().say("fault.heading"), ambience, controllers.overlay()::close);
        this.ambience = ambience;
        var words = ambience.words();
        lead = Ui.wrapped(words.say("fault.report"), "text-second");
        copy = Ui.button("fault-copy", words.say("fault.copy"), "fth-copy",
                () -> report(file -> controllers.desk().copy(file.toString(), "notice.path")));
        open = Ui.button("fault-open", words.say("fault.open"), "fth-file-text", () -> report(controllers.desk()::open));
        build(controllers);
        slices.overlay().when(shown()).subscribe(this::show);
    }

    private void build(Controllers controllers) {
        kept.setId("fault-kept");
        path.setId("fault-path");
        path.getStyleClass().addAll("reading-area", "fault-path");
        path.setEditable(false);
        path.setWrapText(true);
        path.setPrefRowCount(ROWS);
        path.setMinHeight(USE_PREF_SIZE);
        path.setAccessibleText(ambience.words().say("fault.path"));
        var on = Ui.button("fault-on", ambience.words().say("fault.on"), "", controllers.overlay()::close);
        on.getStyleClass().add("primary");
        shrink();
        fill(on, kept, lead, path, Foot.of(ambience, List.of(copy, open), on));
    }

    private void report(Consumer<Path> use) {
        fault.flatMap(Overlay.Fault::report).ifPresent(use);
    }

    private void show(Overlay overlay) {
        if (overlay instanceof Overlay.Fault now) {
            fault = Optional.of(now);
            kept.setText(ambience.words().say(now.report().isPresent() ? "fault.kept" : "fault.unwritten"));
            path.setText(now.report().map(Home::shown).orElse(""));
            List.<Node>of(lead, path, copy, open).forEach(node -> Ui.show(node, now.report().isPresent()));
        }
    }
}
