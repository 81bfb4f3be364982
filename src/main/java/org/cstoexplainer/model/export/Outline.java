package org.cstoexplainer.model.export;

import org.cstoexplainer.model.about.Home;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.text.Words;

/// The whole screen as structured text, for a person who does not see it.
public final class Outline {

    private Outline() {
    }

    /// The text of what is shown, in reading order: of the guide where it is open, else of the view.
    public static OutlineText of(AppState state, Words words) {
        if (state.overlay() instanceof Overlay.Guide) {
            return OutlineOfGuide.of(state.content(), words);
        }
        var pen = new OutlinePen(state.content(), words);
        pen.heading(1, pen.say("outline.title", pen.say("view." + OutlinePen.key(state.place().view()))));
        if (!state.notice().isNone()) {
            pen.paragraph(pen.say(state.notice().key(), state.notice().what()));
        }
        if (state.overlay() instanceof Overlay.Fault fault) {
            fault(fault, pen);
        }
        switch (state.place().view()) {
            case STORY -> OutlineOfStory.write(state, pen);
            case ARTICLE4 -> OutlineOfWalk.write(state, pen);
            case MEMBERS -> OutlineOfMembers.write(state, pen);
            case QUIZ -> OutlineOfQuiz.write(state, pen);
            case ARTICLE -> OutlineOfArticle.write(state, pen);
        }
        return pen.text();
    }

    private static void fault(Overlay.Fault fault, OutlinePen pen) {
        pen.paragraph(pen.say("fault.heading"));
        fault.report().ifPresentOrElse(report -> {
            pen.paragraph(pen.say("fault.kept"));
            pen.paragraph(pen.say("fault.report"));
            pen.paragraph(Home.shown(report));
        }, () -> pen.paragraph(pen.say("fault.unwritten")));
    }
}
