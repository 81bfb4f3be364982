package org.cstoexplainer.view.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Clause;
import org.cstoexplainer.model.treaty.ClauseLayout;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.SeekPane;
import org.cstoexplainer.view.kit.Ui;

/// The text of the treaty with the phrases of its steps; on request with plain words, the earlier wording and further
/// articles.
final class ClauseText extends SeekPane {

    private static final Map<WalkExtra, String> TITLES = Map.of(WalkExtra.EARLIER, "earlier-title",
            WalkExtra.ARTICLES, "articles-title");

    private final Controllers controllers;
    private final Ambience ambience;
    private List<ClauseParagraph> paragraphs = List.of();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Content content, TreatyId treaty, Set<WalkExtra> open, Metrics metrics) {
    }

    ClauseText(Controllers controllers, Ambience ambience) {
        super("clause-text");
        this.controllers = controllers;
        this.ambience = ambience;
        column().getStyleClass().add("clause-column");
    }

    /// Shows the text, and how its steps stand.
    void show(WalkReading reading) {
        var now = new Shown(reading.content(), reading.instrument().id(), reading.walk().open(), ambience.now());
        var unfolded = unfolded(now);
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            Refocus.around(this, () -> build(reading));
        }
        paragraphs.stream().flatMap(paragraph -> paragraph.phrases().stream()).forEach(phrase -> phrase.show(reading));
        paragraphs.forEach(ClauseParagraph::requestLayout);
        if (unfolded.isPresent()) {
            seek(() -> unfolded.flatMap(this::place), 0, 0.2);
        } else {
            reading.asked().ifPresent(step -> seek(() -> paragraphs.stream()
                    .flatMap(paragraph -> paragraph.place(step.id()).stream()).findFirst(), 0, 0.5));
        }
    }

    /// The title of what was unfolded just now under the clause, which comes into sight.
    private Optional<String> unfolded(Shown now) {
        return shown.filter(then -> then.treaty().equals(now.treaty()) && !then.open().equals(now.open()))
                .flatMap(then -> TITLES.entrySet().stream().filter(title -> now.open().contains(title.getKey())
                        && !then.open().contains(title.getKey())).map(Map.Entry::getValue).findFirst());
    }

    private Optional<SeekPane.Band> place(String id) {
        return column().getChildren().stream().filter(node -> id.equals(node.getId())).findFirst()
                .map(node -> new SeekPane.Band(node.getLayoutY(), node.getLayoutY() + node.getLayoutBounds().getHeight()));
    }

    private void build(WalkReading reading) {
        var side = ambience.px(ambience.now().rail() ? 19 : 40);
        column().setPadding(new Insets(ambience.px(4), side, ambience.px(16), side));
        column().setSpacing(ambience.px(12));
        var nodes = new ArrayList<Node>();
        var all = new ArrayList<ClauseParagraph>();
        for (var clause : reading.instrument().clauses()) {
            if (reading.instrument().clauses().size() > 1) {
                nodes.add(Ui.wrapped(title(reading, clause), "text-label-strong"));
            }
            clause(reading, clause, nodes, all);
        }
        paragraphs = List.copyOf(all);
        var note = new NoteLine(ambience, "fth-info", ambience.words().of(reading.instrument().label()));
        note.setId("clause-label");
        nodes.add(note);
        nodes.addAll(new FurtherTexts(reading, controllers, ambience).nodes());
        column().getChildren().setAll(nodes);
        paragraphs.stream().flatMap(paragraph -> paragraph.phrases().stream()).forEach(phrase ->
                phrase.words().focusVisibleProperty().subscribe(visible -> {
                    if (visible) {
                        seek(() -> paragraphs.stream().flatMap(one -> one.place(phrase.step()).stream()).findFirst(), 0.2, 0.9);
                    }
                }));
    }

    private String title(WalkReading reading, Clause clause) {
        return reading.content().texts().stream().filter(text -> text.id().equals(clause.text())).findFirst()
                .map(text -> ambience.words().of(text.title())).orElse("");
    }

    private void clause(WalkReading reading, Clause clause, List<Node> nodes, List<ClauseParagraph> all) {
        var layout = ClauseLayout.of(clause.text(), reading.content().bodies().getOrDefault(clause.text(), ""),
                reading.instrument().steps());
        for (var i = 0; i < layout.paragraphs().size(); i++) {
            var pieces = new ArrayList<ClausePiece>();
            if (i == 0) {
                pieces.add(new PlainPiece("“"));
            }
            layout.paragraphs().get(i).forEach(run -> pieces.add(piece(run, reading)));
            if (i == layout.paragraphs().size() - 1) {
                pieces.add(new PlainPiece("”"));
            }
            var paragraph = new ClauseParagraph(pieces, ambience.now());
            all.add(paragraph);
            nodes.add(paragraph);
            if (reading.walk().shows(WalkExtra.PLAIN) && i < clause.plain().size()) {
                nodes.add(plain(ambience.words().of(clause.plain().get(i)), i));
            }
        }
        if (reading.walk().shows(WalkExtra.PLAIN) && !clause.plain().isEmpty()) {
            nodes.add(Ui.wrapped(ambience.words().of(reading.sentences().plainWords()), "text-caption"));
        }
    }

    private Node plain(String words, int index) {
        var label = Ui.wrapped(words, "text-plain", "clause-plain");
        label.setId("plain-" + (index + 1));
        return label;
    }

    private ClausePiece piece(ClauseLayout.Run run, WalkReading reading) {
        return switch (run) {
            case ClauseLayout.Run.Plain(var words) -> new PlainPiece(words);
            case ClauseLayout.Run.Phrase(var step, var words) -> new PhrasePiece(step, words, ambience,
                    () -> controllers.walk().goTo(step));
            case ClauseLayout.Run.Repeat(var words, var brief) -> reading.walk().shows(WalkExtra.REPEATS)
                    ? new PlainPiece(words) : new RepeatPiece(brief, ambience.words().say("walk.repeat", words),
                            () -> controllers.walk().toggle(WalkExtra.REPEATS));
        };
    }
}
