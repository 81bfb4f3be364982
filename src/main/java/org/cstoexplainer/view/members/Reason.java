package org.cstoexplainer.view.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.EndNote;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.view.kit.Keyed;

/// The reason where a bar ends: in the content's words if there is room, else shorter, else not at all.
final class Reason extends Label {

    private final EndNote note;
    private final List<String> wordings;

    Reason(Words words, CountryId state, EndNote note) {
        this.note = note;
        wordings = wordings(words, note);
        getStyleClass().add(inside() ? "members-note-inside" : "members-note");
        setId(String.format(Locale.ROOT, "note-%s-%d", state, note.span().start().year()));
        setMouseTransparent(true);
    }

    private static List<String> wordings(Words words, EndNote note) {
        var list = new ArrayList<String>();
        note.words().map(words::of).ifPresent(list::add);
        list.add(words.say("members.ended." + Keyed.of(note.span().status()), String.valueOf(note.span().start().year())));
        return list;
    }

    EndNote note() {
        return note;
    }

    /// Whether it stands on the bar, before the stripes: there the bar goes on.
    boolean inside() {
        return note.span().status() == Status.FROZEN;
    }

    /// Takes the longest wording that fits into `room` px, and the width for it.
    double fit(double room) {
        for (var wording : wordings) {
            setText(wording);
            var width = Math.ceil(prefWidth(-1));
            if (width <= room) {
                setVisible(true);
                return width;
            }
        }
        setVisible(false);
        return 0;
    }
}
