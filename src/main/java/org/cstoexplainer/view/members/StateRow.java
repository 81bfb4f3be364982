package org.cstoexplainer.view.members;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.EndNote;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.HistoryBar;
import org.cstoexplainer.view.kit.HistoryPiece;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// The row of one state: its name, its bar, and the reason where the bar ends.
final class StateRow extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double BAR = 16;

    private final Ambience ambience;
    private final StoryState state;
    private final List<Span> spans;
    private final List<EndNote> notes;
    private final Label name;
    private YearScale scale = new YearScale(0, 1, 0, 1);

    StateRow(Ambience ambience, Content content, StoryState state) {
        this.ambience = ambience;
        this.state = state;
        spans = Span.of(state, content.story().checked().latest());
        notes = EndNote.of(content, state);
        var words = ambience.words();
        name = Ui.label(words.of(content.country(state.state()).orElseThrow().name()), "members-name");
        setId("row-" + state.state());
        getStyleClass().add("members-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.say("members.row", name.getText(), HistoryBar.sentence(words, spans)));
        getChildren().add(name);
    }

    Label name() {
        return name;
    }

    CountryId country() {
        return state.state();
    }

    void measure(YearScale next) {
        scale = next;
        requestLayout();
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    @Override
    protected void layoutChildren() {
        getChildren().setAll(name);
        var nameHeight = name.prefHeight(-1);
        name.resizeRelocate(ambience.px(Gutter.EDGE), Math.round((getHeight() - nameHeight) / 2), scale.left(), nameHeight);
        for (var i = 0; i < spans.size(); i++) {
            if (spans.get(i).drawn()) {
                var piece = HistoryPiece.of(spans.get(i).status(), box(spans.get(i)), ambience.weight(), ambience.px(1));
                piece.setId("bar-%s-%d".formatted(state.state(), i));
                getChildren().add(piece);
            }
        }
        notes.forEach(this::write);
    }

    private Rectangle2D box(Span span) {
        var left = Math.round(scale.x(span.from()));
        var height = Math.round(ambience.px(BAR));
        var top = Math.round((getHeight() - height) / 2);
        return new Rectangle2D(left, top, Math.max(1, Math.round(scale.x(span.until())) - left), height);
    }

    private void write(EndNote note) {
        var frozen = note.span().status() == Status.FROZEN;
        var label = Ui.label("", frozen ? "members-note-inside" : "members-note");
        label.setId("note-%s-%d".formatted(state.state(), note.span().start().year()));
        getChildren().add(label);
        var gap = ambience.px(frozen ? 8 : 14);
        var room = room(note, frozen) - gap * 1.5;
        for (var words : wordings(note)) {
            label.setText(words);
            label.applyCss();
            var width = Math.ceil(label.prefWidth(-1));
            if (width <= room) {
                var x = frozen ? scale.x(note.span().from()) - gap - width : scale.x(note.span().from()) + gap;
                var height = label.prefHeight(-1);
                label.resizeRelocate(Math.round(x), Math.round((getHeight() - height) / 2), width, height);
                return;
            }
        }
        getChildren().remove(label);
    }

    /// The room for a note: after the bar up to the next or the end, or within the bar before the stripes.
    private double room(EndNote note, boolean frozen) {
        var from = scale.x(note.span().from());
        if (frozen) {
            return from - scale.x(spans.getFirst().until());
        }
        return (note.last() ? getWidth() : scale.x(note.span().until())) - from;
    }

    private List<String> wordings(EndNote note) {
        var words = ambience.words();
        var list = new ArrayList<String>();
        note.words().map(words::of).ifPresent(list::add);
        list.add(words.say("members.ended." + Keyed.of(note.span().status()), String.valueOf(note.span().start().year())));
        return list;
    }
}
