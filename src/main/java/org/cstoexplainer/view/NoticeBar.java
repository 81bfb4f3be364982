package org.cstoexplainer.view;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// One sentence to the person, with a cross. It goes by itself after eight seconds.
public final class NoticeBar extends HBox {

    private final Ambience ambience;
    private final Label text = Ui.wrapped("");
    private final PauseTransition wait = new PauseTransition(Duration.seconds(8));

    /// The bar of a window.
    public NoticeBar(Slices slices, Controllers controllers, Ambience ambience) {
        this.ambience = ambience;
        setId("notice");
        getStyleClass().add("notice-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        text.setId("notice-text");
        getChildren().addAll(text, Ui.iconButton("notice-close", ambience.words().say("notice.close"), "fth-x",
                controllers.overlay()::dismissNotice));
        ambience.metrics().subscribe(now -> setTranslateY(now.topBar() + now.px(10)));
        wait.setOnFinished(_ -> controllers.overlay().dismissNotice());
        slices.notice().subscribe(this::show);
    }

    private void show(Notice notice) {
        setVisible(!notice.isNone());
        if (!notice.isNone()) {
            text.setText(ambience.words().say(notice.key(), notice.what()));
            wait.playFromStart();
        } else {
            wait.stop();
        }
    }
}
