package org.cstoexplainer.view.sources;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.Citation;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.state.SourceUse;
import org.cstoexplainer.model.state.SourceUses;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.Ui;

/// What an unfolded source shows: what it was used for, and what one may do with it.
final class SourceDetails {

    private final Controllers controllers;
    private final Ambience ambience;

    SourceDetails(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
    }

    Node of(Source source, Content content) {
        var details = new VBox(ambience.px(10), uses(source, content), actions(source));
        details.setId("source-details");
        details.setPadding(new Insets(ambience.px(8), 0, ambience.px(4), 0));
        details.setOnMouseClicked(event -> event.consume());
        return details;
    }

    private TextFlow uses(Source source, Content content) {
        var flow = new TextFlow();
        flow.setId("source-uses");
        var uses = SourceUses.of(content, source.id());
        flow.getChildren().add(text(say(uses.isEmpty() ? "sources.unused" : "sources.usedFor"), "text-label-strong"));
        for (var use : uses) {
            flow.getChildren().addAll(text(flow.getChildren().size() == 1 ? "\u2002" : "; ", "text-caption"), use(use));
        }
        Lines.set(flow, ambience.now(), 14, 22);
        return flow;
    }

    private Node use(SourceUse use) {
        return switch (use) {
            case SourceUse.OfStop(var id, var number) ->
                    link("use-stop-" + id, say("article.stop", number), () -> controllers.story().goTo(id));
            case SourceUse.OfClaim(var id, var number) ->
                    link("use-claim-" + id, say("article.claim", number), () -> controllers.article().open(id));
            case SourceUse.OfQuestion(var id, var number) ->
                    link("use-question-" + id, say("quiz.question", number), () -> controllers.quiz().open(id));
            case SourceUse.OfEvent(var id, var title) ->
                    link("use-event-" + id, ambience.words().of(title), () -> controllers.story().open(id));
            case SourceUse.OfState(var id, var name) ->
                    link("use-state-" + id, ambience.words().of(name), () -> controllers.story().open(id));
            case SourceUse.OfOther(var kind, var name) -> text(other(kind, name.map(ambience.words()::of)), "text-caption");
        };
    }

    private String other(SourceUse.Kind kind, Optional<String> name) {
        var what = say("sources.use." + kind.name().toLowerCase(Locale.ROOT));
        return name.map(text -> say("sources.use.named", what, text)).orElse(what);
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Hyperlink link(String id, String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setId(id);
        link.getStyleClass().add("text-small-link");
        link.setOnAction(_ -> action.run());
        return link;
    }

    private FlowPane actions(Source source) {
        var flow = new FlowPane(ambience.px(8), ambience.px(8));
        var desk = controllers.desk();
        var id = source.id();
        if (source.url().isPresent()) {
            flow.getChildren().addAll(
                    button("source-open", "sources.open", "fth-external-link", () -> desk.openSource(id)),
                    button("source-copy-address", "sources.copy.address", "fth-copy", () -> desk.copyAddress(id)));
        }
        flow.getChildren().addAll(
                button("source-copy-plain", "sources.copy.plain", "fth-copy",
                        () -> desk.copyCitation(id, Citation.Form.PLAIN)),
                button("source-copy-bibtex", "sources.copy.bibtex", "fth-copy",
                        () -> desk.copyCitation(id, Citation.Form.BIBTEX)),
                button("source-copy-csl", "sources.copy.csl", "fth-copy",
                        () -> desk.copyCitation(id, Citation.Form.CSL_JSON)));
        return flow;
    }

    private Button button(String id, String key, String literal, Runnable action) {
        var button = Ui.button(id, say(key), literal, action);
        button.getStyleClass().add("small-button");
        return button;
    }

    private String say(String key, Object... arguments) {
        return ambience.words().say(key, arguments);
    }
}
