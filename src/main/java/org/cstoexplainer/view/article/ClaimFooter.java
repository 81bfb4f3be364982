package org.cstoexplainer.view.article;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The foot of the card: the claim before, the stop where there is room, the claim after.
final class ClaimFooter extends HBox {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Button previous;
    private final Button next;

    ClaimFooter(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        previous = Ui.button("claim-previous", "", "fth-arrow-left", controllers.article()::previous);
        next = Ui.button("claim-next", "", "fth-arrow-right", controllers.article()::next);
        next.getStyleClass().add("primary");
        next.setContentDisplay(ContentDisplay.RIGHT);
        setId("claim-footer");
        getStyleClass().add("claim-footer");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    void show(ArticleReading reading, double side) {
        var now = ambience.now();
        setSpacing(now.px(now.rail() ? 8 : 12));
        setPadding(new Insets(now.px(now.rail() ? 10 : 14), side, now.px(now.rail() ? 12 : 20), side));
        getChildren().setAll(previous);
        reading.stops().stream().limit(now.rail() ? 0 : 1).forEach(stop -> getChildren().add(stop(stop, reading)));
        getChildren().addAll(Ui.spacer(), next);
        previous.setText(reading.before().map(claim -> name(claim, reading)).orElse(""));
        next.setText(reading.after().map(claim -> name(claim, reading)).orElse(""));
        Ui.show(previous, reading.open().isPresent() && reading.before().isPresent());
        Ui.show(next, reading.after().isPresent());
    }

    private Button stop(Stop stop, ArticleReading reading) {
        var name = ambience.words().say("article.stop", Route.number(reading.content(), stop.id()));
        return Ui.button("claim-stop", name, "fth-map-pin", () -> controllers.story().goTo(stop.id()));
    }

    private String name(Claim claim, ArticleReading reading) {
        return ambience.words().say("article.claim", reading.number(claim.id()));
    }
}
