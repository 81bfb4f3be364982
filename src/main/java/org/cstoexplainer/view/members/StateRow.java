package org.cstoexplainer.view.members;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.EndNote;
import org.cstoexplainer.model.state.Span;
import org.cstoexplainer.model.timeline.YearScale;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.HistoryBar;
import org.cstoexplainer.view.kit.HistoryPiece;
import org.cstoexplainer.view.kit.Ui;

/// The row of one state: its name, its bar, and the reason where the bar ends.
final class StateRow extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double BAR = 16;

    private final Ambience ambience;
    private final StoryState state;
    private final List<HistoryPiece> pieces;
    private final List<Reason> reasons;
    private final Label name;
    private YearScale scale = new YearScale(0, 1, 0, 1);

    StateRow(Ambience ambience, Content content, StoryState state) {
        this.ambience = ambience;
        this.state = state;
        var words = ambience.words();
        var spans = Span.of(state, content.story().checked().latest());
        pieces = spans.stream().filter(Span::drawn).map(HistoryPiece::new).toList();
        reasons = EndNote.of(content, state).stream().map(note -> new Reason(words, state.state(), note)).toList();
        name = Ui.label(words.of(content.country(state.state()).orElseThrow().name()), "members-name");
        setId("row-" + state.state());
        getStyleClass().add("members-row");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.say("members.row", name.getText(), HistoryBar.sentence(words, spans)));
        pieces.forEach(piece -> piece.setId(String.format(Locale.ROOT, "bar-%s-%s", state.state(), piece.span().start())));
        getChildren().add(name);
        getChildren().addAll(pieces);
        getChildren().addAll(reasons);
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
        var nameHeight = name.prefHeight(-1);
        name.resizeRelocate(ambience.px(Gutter.EDGE), Math.round((getHeight() - nameHeight) / 2), name.prefWidth(-1),
                nameHeight);
        pieces.forEach(this::place);
        reasons.forEach(this::place);
    }

    private void place(HistoryPiece piece) {
        var left = Math.round(scale.x(piece.span().from()));
        var height = Math.round(ambience.px(BAR));
        var width = Math.max(1, Math.round(scale.x(piece.span().until())) - left);
        piece.resizeRelocate(left, Math.round((getHeight() - height) / 2), width, height);
    }

    private void place(Reason reason) {
        var at = scale.x(reason.note().span().from());
        var gap = ambience.px(reason.inside() ? 8 : 14);
        var width = reason.fit(room(reason) - gap * 1.5);
        var height = reason.prefHeight(-1);
        reason.resizeRelocate(Math.round(reason.inside() ? at - gap - width : at + gap),
                Math.round((getHeight() - height) / 2), width, height);
    }

    /// The room for a reason: after the bar up to the next or the end, or within the bar before the stripes.
    private double room(Reason reason) {
        var at = scale.x(reason.note().span().from());
        if (reason.inside()) {
            return at - scale.x(pieces.getFirst().span().until());
        }
        return (reason.note().last() ? getWidth() : scale.x(reason.note().span().until())) - at;
    }
}
