package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.BundledText;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Provision;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// What stands under the clause on request: its earlier wording with what has changed, and further articles.
record FurtherTexts(WalkReading reading, Controllers controllers, Ambience ambience) {

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        if (reading.walk().shows(WalkExtra.EARLIER)) {
            reading.instrument().earlier().ifPresent(earlier -> nodes.addAll(
                    new EarlierWording(earlier, reading, controllers, ambience).nodes()));
        }
        if (reading.walk().shows(WalkExtra.ARTICLES)) {
            nodes.addAll(articles());
        }
        return nodes;
    }

    private List<Node> articles() {
        var nodes = new ArrayList<Node>();
        nodes.add(heading("walk.articles.title", "articles-title"));
        reading.instrument().provisions().forEach(article -> nodes.add(article(article)));
        reading.instrument().beside().forEach(id -> reading.content().texts().stream()
                .filter(text -> text.id().equals(id)).findFirst().ifPresent(text -> nodes.add(whole(text))));
        return nodes;
    }

    private Node article(Provision article) {
        var row = new VBox(ambience.px(4), Ui.wrapped(of(article.article()), "text-strong"),
                Ui.wrapped(of(reading.sentences().summary()), "text-caption"), Ui.wrapped(of(article.summary()), "text-plain"),
                Ui.wrapped(of(article.note()), "text-second"),
                Ui.wrapped(ambience.words().say("article.grade." + Keyed.of(article.grade())), "text-caption"),
                sources(article.sources()));
        row.getStyleClass().add("row");
        return row;
    }

    private Node whole(BundledText text) {
        var row = new VBox(ambience.px(6), Ui.wrapped(of(text.title()), "text-strong"), Ui.wrapped(of(text.note()), "text-caption"));
        reading.paragraphs(text.id()).forEach(words -> row.getChildren().add(RichText.flow("“" + words + "”", "text-quote")));
        row.getChildren().add(sources(text.sources()));
        row.getStyleClass().add("row");
        return row;
    }

    private Node sources(List<SourceId> ids) {
        var chips = new SourceChips(ambience, controllers.overlay()::openSource);
        chips.show(ids.stream().map(reading.content()::source).toList());
        return chips;
    }

    private Node heading(String key, String id) {
        var heading = Ui.wrapped(ambience.words().say(key), "text-heading");
        heading.setId(id);
        return heading;
    }

    private String of(Wording wording) {
        return ambience.words().of(wording);
    }
}
