package org.cstoexplainer.view.presenter;

import java.time.InstantSource;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.Overlays;
import org.cstoexplainer.view.kit.Ui;

/// The main window where there is one display: the class screen, and over it what the teacher calls up.
final class Solo extends DarkRoot {

    private static final double SHARE = 0.36;

    private final Slices slices;
    private final InstantSource clock;
    private final Audience audience;
    private final TalkPanel panel;
    private final Overview overview;
    private final Label number = Ui.label("", "typed-number");
    private final Last<Object> last = new Last<>();

    Solo(Slices slices, Controllers controllers, Audience audience, InstantSource clock, TypedNumber typed) {
        super(slices);
        this.audience = audience;
        this.slices = slices;
        this.clock = clock;
        panel = new TalkPanel(controllers, ambience());
        overview = new Overview(controllers.talk(), ambience());
        setId("solo");
        number.setMouseTransparent(true);
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        StackPane.setAlignment(number, Pos.TOP_CENTER);
        panel.maxWidthProperty().bind(widthProperty().multiply(SHARE));
        getChildren().addAll(audience, panel, overview, number, new Overlays(slices, controllers, ambience()));
        typed.digits().subscribe(this::type);
    }

    private void type(String digits) {
        number.setVisible(!digits.isEmpty());
        number.setText(digits.isEmpty() ? "" : ambience().words().say("console.typed", digits));
    }

    @Override
    void show(Talk talk) {
        audience.show();
        var now = new Now(slices.now(), talk, ambience().now()).atRest();
        if (last.isNew(List.of(now))) {
            panel.show(now);
            overview.show(now);
            tick();
        }
    }

    /// While the notes are away their clock stands still: it would have the class's map drawn anew each second.
    @Override
    void tick() {
        slices.now().teaching().talk().filter(Talk::notes).ifPresent(talk -> panel.tick(talk, clock.instant()));
    }
}
