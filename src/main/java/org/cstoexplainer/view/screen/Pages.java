package org.cstoexplainer.view.screen;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Slide;

/// Makes the page of each kind of slide.
final class Pages {

    private Pages() {
    }

    /// The page of a slide on a board.
    static Page of(Content content, Slide slide, Pen pen) {
        return switch (slide) {
            case Slide.OfStop at -> stop(content, at, pen);
            case Slide.OfStep _, Slide.OfOutcome _, Slide.OfQuestion _, Slide.OfMap _, Slide.End _ -> closing(content, pen);
        };
    }

    private static Page stop(Content content, Slide.OfStop at, Pen pen) {
        var stop = content.stop(at.stop());
        var pages = new WordsPages(content, stop, pen);
        return switch (at.page()) {
            case QUOTE -> stop.quote().map(pages::quote).orElseGet(pages::words);
            case WORDS, NUMBERS_ARTICLE, NUMBERS_RECORD, FORCES, PRECEDENTS, POSITIONS, LEADERS -> pages.words();
        };
    }

    private static Page closing(Content content, Pen pen) {
        return new Page(pen.board(), new VBox(40, pen.wrapped(Role.TITLE, pen.of(content.story().question())),
                pen.wrapped(Role.BODY, pen.of(content.story().checkedNote()))), new Region());
    }
}
