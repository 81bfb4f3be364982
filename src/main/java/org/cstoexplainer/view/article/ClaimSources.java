package org.cstoexplainer.view.article;

import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.state.ArticleReading;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.SourceRow;
import org.cstoexplainer.view.kit.Ui;

/// Where a claim leads: to the stops that stand on it, and to its sources.
final class ClaimSources {

    private final Controllers controllers;
    private final Ambience ambience;

    ClaimSources(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
    }

    /// The stops that stand on the open claim. A long title is broken in its column: a row of flowing nodes gives each the width
    /// that it prefers, and is itself no narrower than the widest.
    Node stops(ArticleReading reading) {
        var flow = new FlowPane(ambience.px(7), ambience.px(4));
        flow.setMinWidth(0);
        flow.setId("claim-stops");
        flow.setAlignment(Pos.CENTER_LEFT);
        flow.getChildren().addAll(Ui.icon("fth-map-pin"), Ui.label(ambience.words().say("article.usedIn"), "text-second"));
        reading.stops().forEach(stop -> flow.getChildren().add(within(flow, link(stop, reading.content()))));
        return flow;
    }

    private static Hyperlink within(FlowPane flow, Hyperlink link) {
        link.maxWidthProperty().bind(flow.widthProperty());
        return link;
    }

    private Hyperlink link(Stop stop, Content content) {
        var link = new Hyperlink(ambience.words().say("article.stop.titled", Route.number(content, stop.id()),
                ambience.words().of(stop.title())));
        link.setId("claim-stop-" + stop.id());
        link.setWrapText(true);
        link.setOnAction(_ -> controllers.story().goTo(stop.id()));
        return link;
    }

    /// The sources of a claim.
    Node list(Claim claim, Content content) {
        var rows = new VBox();
        rows.setId("claim-sources");
        rows.getStyleClass().add("source-rows");
        var sources = claim.sources().stream().map(content::source).toList();
        IntStream.range(0, sources.size()).forEach(i -> rows.getChildren().add(row(i + 1, sources.get(i))));
        return Ui.column(ambience.px(8), Ui.label(ambience.words().say("article.sources"), "text-strong"), rows);
    }

    private SourceRow row(int number, Source source) {
        var row = new SourceRow(ambience, number, source, "fth-chevron-right");
        row.setId("claim-source-" + source.id());
        row.setFocusTraversable(true);
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                controllers.overlay().openSource(source.id());
            }
        });
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                controllers.overlay().openSource(source.id());
            }
        });
        return row;
    }
}
