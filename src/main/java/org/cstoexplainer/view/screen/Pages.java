package org.cstoexplainer.view.screen;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.story.Classroom;
import org.cstoexplainer.model.story.Stop;

/// Makes the page of each kind of slide.
final class Pages {

    private Pages() {
    }

    /// The page of a slide on a board.
    static Page of(Content content, Slide slide, Pen pen) {
        return switch (slide) {
            case Slide.OfStop at -> words(content.stop(at.stop()), pen);
            case Slide.OfStep _, Slide.OfOutcome _, Slide.OfQuestion _, Slide.OfMap _, Slide.End _ -> closing(content, pen);
        };
    }

    private static Page words(Stop stop, Pen pen) {
        var text = stop.classroom().map(Classroom::screen).orElse(stop.body());
        return new Page(pen.board(), new VBox(40, pen.wrapped(Role.TITLE, pen.of(stop.title())),
                pen.flow(Role.BODY, pen.of(text))), new Region());
    }

    private static Page closing(Content content, Pen pen) {
        return new Page(pen.board(), new VBox(40, pen.wrapped(Role.TITLE, pen.of(content.story().question())),
                pen.wrapped(Role.BODY, pen.of(content.story().checkedNote()))), new Region());
    }
}
