package org.cstoexplainer.view.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;

/// Explains a term beside the word that was chosen: one sentence and its source.
public final class TermPopOver {

    private final Ambience ambience;
    private final Function<SourceId, Source> sources;
    private final Consumer<SourceId> opened;
    private PopOver popOver;

    /// @param sources finds a source
    /// @param opened  what a click on a source does
    public TermPopOver(Ambience ambience, Function<SourceId, Source> sources, Consumer<SourceId> opened) {
        this.ambience = ambience;
        this.sources = sources;
        this.opened = opened;
    }

    /// Opens at a word.
    public void open(RichText.Anchored anchored) {
        close();
        var term = anchored.term();
        var words = ambience.words();
        var text = Ui.wrapped(words.of(term.text()), "text-plain");
        text.setMaxWidth(ambience.px(320));
        var chips = new SourceChips(ambience, id -> {
            close();
            opened.accept(id);
        });
        chips.setPrefWrapLength(ambience.px(320));
        chips.show(term.sources().stream().map(sources).toList());
        var heading = new Label(words.of(term.term()));
        heading.getStyleClass().add("text-heading");
        var box = new VBox(heading, text, chips);
        box.setId("term-card");
        box.getStyleClass().add("popover-text");
        box.getStylesheets().addAll(anchored.node().getScene().getStylesheets());
        box.getStyleClass().addAll(anchored.node().getScene().getRoot().getStyleClass().filtered(s -> !s.equals("root")));
        show(new PopOver(box), anchored);
        takeFocus(chips, heading.getText() + ". " + text.getText(), anchored.node().isFocusVisible());
    }

    /// The focus goes to the first source, which tells what the term means as its help; on Esc it is where it was.
    private static void takeFocus(SourceChips chips, String meaning, boolean ring) {
        chips.getChildren().stream().findFirst().ifPresent(first -> {
            first.setAccessibleHelp(meaning);
            Refocus.on(first, ring);
        });
    }

    private void show(PopOver next, RichText.Anchored anchored) {
        popOver = next;
        popOver.setArrowLocation(low(anchored.node()) ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(!ambience.calm().get());
        popOver.getRoot().getStylesheets().addAll(anchored.node().getScene().getStylesheets());
        popOver.show(anchored.node());
    }

    /// Whether a word stands so low in its window that there is more room above it.
    private static boolean low(Node word) {
        return word.localToScene(word.getLayoutBounds()).getCenterY() > word.getScene().getHeight() / 2;
    }

    /// Closes it, if it is open.
    public void close() {
        if (popOver != null) {
            popOver.hide(javafx.util.Duration.ZERO);
            popOver = null;
        }
    }

    /// Whether it is open.
    public boolean isOpen() {
        return popOver != null && popOver.isShowing();
    }
}
