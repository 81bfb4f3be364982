package org.cstoexplainer.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.story.StopQuote;
import org.cstoexplainer.view.chart.ForcesChart;
import org.cstoexplainer.view.chart.LeadersList;
import org.cstoexplainer.view.chart.NumbersChart;
import org.cstoexplainer.view.chart.PositionsList;
import org.cstoexplainer.view.chart.PrecedentsTable;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.KindChip;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.QuoteBlock;
import org.cstoexplainer.view.kit.Ui;

/// The card of a stop.
final class StopCard {

    private final CardParts parts;
    private final Controllers controllers;
    private final Ambience ambience;

    StopCard(CardParts parts, Controllers controllers, Ambience ambience) {
        this.parts = parts;
        this.controllers = controllers;
        this.ambience = ambience;
    }

    /// Whether a stop's chart needs the wide panel.
    static boolean wide(Stop stop) {
        return stop.chart().filter(chart -> switch (chart) {
            case NUMBERS, FORCES, PRECEDENTS -> true;
            case POSITIONS, LEADERS -> false;
        }).isPresent();
    }

    /// What stays in sight under the page: why the two columns of numbers differ.
    Optional<Node> pinned(AppState state) {
        var stop = state.content().stop(state.place().stop());
        return stop.chart().filter(Chart.NUMBERS::equals).map(_ -> new NoteLine(ambience, "fth-info",
                ambience.words().of(state.content().numbers().differ())));
    }

    List<Node> nodes(AppState state) {
        var content = state.content();
        var stop = content.stop(state.place().stop());
        var words = ambience.words();
        var finder = parts.finder();
        var nodes = new ArrayList<Node>();
        var title = Ui.wrapped(words.of(stop.title()), "text-title");
        title.setId("stop-title");
        nodes.add(eyebrow(content, stop));
        nodes.add(heading(stop, title));
        stop.quote().ifPresent(quote -> nodes.addAll(quote(quote)));
        var body = wide(stop) ? parts.plain(words.of(stop.body()), finder) : parts.body(words.of(stop.body()), finder);
        body.setMaxWidth(ambience.px(wide(stop) ? 900 : 680));
        nodes.add(body);
        stop.chart().ifPresent(chart -> nodes.add(chart == Chart.NUMBERS ? nodes.indexOf(body) : nodes.size(),
                chart(chart, content, state.settings().tables())));
        if (ambience.now().rail()) {
            pinned(state).ifPresent(nodes::add);
        }
        stop.note().ifPresent(note -> nodes.add(new NoteLine(ambience, "fth-info", words.of(note))));
        stop.mayHaveChanged().ifPresent(note -> nodes.add(new NoteLine(ambience, "fth-clock", words.of(note))));
        nodes.add(parts.sources(stop.sources()));
        claims(stop).ifPresent(nodes::add);
        return nodes;
    }

    private Node heading(Stop stop, Label title) {
        var when = Ui.wrapped(ambience.words().of(stop.when()), "text-second");
        if (!wide(stop) || ambience.now().rail()) {
            var column = Ui.column(ambience.px(4), title, when);
            stop.chart().filter(Chart.NUMBERS::equals).filter(_ -> ambience.now().slim()).ifPresent(_ ->
                    column.getChildren().add(Ui.wrapped(ambience.words().say("numbers.scale"), "text-caption")));
            return column;
        }
        var row = new HBox(ambience.px(16), title, when);
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private HBox eyebrow(Content content, Stop stop) {
        var kind = new KindChip(ambience);
        kind.show(stop.kind());
        var label = Ui.label(ambience.words().say("stop.of", Route.number(content, stop.id()),
                content.story().stops().size()), "text-eyebrow");
        var row = new HBox(ambience.px(14), label, Ui.spacer());
        stop.chart().filter(Chart.NUMBERS::equals).filter(_ -> !ambience.now().slim())
                .ifPresent(_ -> row.getChildren().add(Ui.label(ambience.words().say("numbers.scale"), "text-caption")));
        row.getChildren().add(kind);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private List<Node> quote(StopQuote quote) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        nodes.add(new QuoteBlock(ambience, quote.heading().map(words::of), quote.words().value(), words.of(quote.speaker())));
        quote.note().ifPresent(note -> nodes.add(new NoteLine(ambience, "fth-info", words.of(note))));
        return nodes;
    }

    private Node chart(Chart chart, Content content, boolean table) {
        return switch (chart) {
            case NUMBERS -> new NumbersChart(content.numbers(), ambience, table,
                    number -> parts.marks("number-" + number.id(), number.sources()));
            case FORCES -> new ForcesChart(content, ambience, table);
            case PRECEDENTS -> new PrecedentsTable(content, ambience);
            case POSITIONS -> new PositionsList(content, ambience);
            case LEADERS -> new LeadersList(content, ambience);
        };
    }

    private Optional<Node> claims(Stop stop) {
        if (stop.claims().isEmpty()) {
            return Optional.empty();
        }
        var button = Ui.button("stop-claims", ambience.words().say("stop.claims", stop.claims().size()), "fth-file-text",
                () -> controllers.article().open(stop.claims().getFirst()));
        button.getStyleClass().add("quiet");
        button.setMinWidth(0);
        button.setWrapText(true);
        return Optional.of(button);
    }
}
