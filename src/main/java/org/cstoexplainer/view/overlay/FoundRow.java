package org.cstoexplainer.view.overlay;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.glossary.Term;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.search.Hit;
import org.cstoexplainer.model.search.Target;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideButton;

/// A line of what was found: a button, and under a term's the meaning when it is asked for.
final class FoundRow extends VBox {

    private final Hit hit;
    private final Content content;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Button button;
    private final TextFlow context = new TextFlow();
    private final VBox meaning = new VBox();

    FoundRow(Hit hit, Node glyph, Content content, Controllers controllers, Ambience ambience) {
        this.hit = hit;
        this.content = content;
        this.controllers = controllers;
        this.ambience = ambience;
        button = new WideButton(row(glyph));
        build();
        button.setOnAction(_ -> controllers.find().choose(hit.target()));
        show(Optional.empty());
    }

    private HBox row(Node glyph) {
        var sign = new StackPane(glyph);
        sign.setMinWidth(ambience.px(28));
        var title = Ui.wrapped(hit.title(), "text-strong");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        if (hit.title().startsWith("“")) {
            title.getStyleClass().add("found-quoted");
        }
        var where = Ui.label(hit.where(), "text-caption");
        where.setMinWidth(USE_PREF_SIZE);
        var head = Ui.row(ambience.px(12), title, where);
        context.getChildren().setAll(FoundText.of(hit.context()));
        var words = Ui.column(ambience.px(1), head, context);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = Ui.row(ambience.px(10), sign, words);
        row.setFillHeight(false);
        return row;
    }

    private void build() {
        button.getStyleClass().setAll("found");
        button.setAccessibleText(ambience.words().say("find.hit",
                ambience.words().say("find.kind." + FindView.key(hit.kind())), hit.title(), hit.where(), hit.context().text()).strip());
        meaning.getStyleClass().add("found-meaning");
        meaning.setSpacing(ambience.px(8));
        getChildren().addAll(button, meaning);
    }

    private void explain(Term term) {
        var text = RichText.flow(ambience.words().of(term.text()), "text-plain");
        text.setId("find-meaning");
        var chips = new SourceChips(ambience, controllers.overlay()::openSource);
        chips.show(term.sources().stream().map(content::source).toList());
        meaning.getChildren().setAll(text, chips);
    }

    /// Unfolds the meaning of the term, if it is this one.
    void show(Optional<TermId> open) {
        var mine = hit.target() instanceof Target.ToTerm(var id) && open.filter(id::equals).isPresent();
        if (mine && meaning.getChildren().isEmpty()) {
            content.terms().stream().filter(term -> open.filter(term.id()::equals).isPresent()).forEach(this::explain);
        }
        Ui.show(meaning, mine);
        Ui.show(context, !mine && !hit.context().text().isEmpty());
    }

    Button button() {
        return button;
    }
}
