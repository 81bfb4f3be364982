package org.cstoexplainer.view.screen;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Slide;

/// The pages beside the lesson's parts: the map alone, and the end.
final class EdgePages {

    private EdgePages() {
    }

    /// The map alone, as the teacher moves it.
    static Page map(Content content, Slide.OfMap slide, Pen pen) {
        var scene = MapScene.of(content, slide.look(), slide.place());
        return new Page(pen.board(), new VBox(), new Region()).footing(0).beside(scene, slide.look().frame(), 0, false)
                .corner(new LegendKey(content, scene, pen));
    }

    /// After the last part.
    static Page end(Content content, Pen pen) {
        var story = content.story();
        var body = new VBox(32, pen.spacer(), pen.wrapped(Role.HEADING, pen.say("class.end")),
                pen.wrapped(Role.TITLE, pen.of(story.question())), pen.spacer(), pen.spacer());
        return new Page(pen.board(), body, new LineFoot(pen.wrapped(Role.LABEL, pen.of(story.checkedNote()))));
    }
}
