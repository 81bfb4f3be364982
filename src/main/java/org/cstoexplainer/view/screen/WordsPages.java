package org.cstoexplainer.view.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.story.Classroom;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.story.StopQuote;

/// The pages of a stop that stand beside the map: somebody's words, and the text.
///
/// @param content the content
/// @param stop    the stop
/// @param pen     what sets the words
record WordsPages(Content content, Stop stop, Pen pen) {

    private static final int SHORT = 40;
    private static final double QUOTE = 720;
    private static final double QUOTE_NARROW = 592;

    /// Somebody's words on a card over the map.
    Page quote(StopQuote quote) {
        var scene = MapScene.ofStop(content, stop);
        var body = new VBox(28, pen.wrapped(Role.TITLE, pen.of(stop.title())), pen.spacer(), card(quote));
        return page(StopPage.QUOTE, body).beside(scene, Moves.frame(content.view(stop.map())),
                pen.board().narrow() ? QUOTE_NARROW : QUOTE, false).corner(new LegendKey(content, scene, pen));
    }

    /// The text, and beside it the map with its legend.
    Page words() {
        var scene = MapScene.ofStop(content, stop);
        var text = stop.classroom().map(Classroom::screen).orElse(stop.body());
        var body = new VBox(36, pen.wrapped(Role.TITLE, pen.of(stop.title())), pen.flow(Role.BODY, pen.of(text)),
                pen.spacer(), new LegendKey(content, scene, pen));
        return page(StopPage.WORDS, body).beside(scene, Moves.frame(content.view(stop.map())),
                pen.board().width() / 2 - Board.EDGE - 28, true);
    }

    private Page page(StopPage page, VBox body) {
        return new Page(pen.board(), body, new StopFoot(content, stop, page, pen));
    }

    private VBox card(StopQuote quote) {
        var card = new VBox(10);
        card.getStyleClass().add("class-card");
        quote.heading().ifPresent(heading -> card.getChildren().add(pen.wrapped(Role.LABEL_STRONG, pen.of(heading))));
        var brief = quote.words().value().length() <= SHORT;
        var words = pen.wrapped(brief ? Role.QUOTE_SHORT : Role.QUOTE, "“" + quote.words().value() + "”");
        card.getChildren().addAll(words, pen.wrapped(Role.LABEL_STRONG, pen.of(quote.speaker())));
        quote.note().ifPresent(note -> card.getChildren().addAll(pen.rule(),
                pen.row(18, Pos.TOP_LEFT, pen.icon("fth-info"), pen.wrapped(Role.LABEL, pen.of(note)))));
        return card;
    }
}
