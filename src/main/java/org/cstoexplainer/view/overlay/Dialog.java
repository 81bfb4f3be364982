package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.Optional;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// A dialog over a scrim, large or as high as what it holds. It holds the focus while it is open; Esc, its cross and a click beside it close it.
class Dialog extends StackPane {

    private static final double WIDTH = 940;
    private static final double SMALL = 640;
    private static final double MARGIN = 36;

    private final Ambience ambience;
    private Optional<Node> firstFocus = Optional.empty();
    private final VBox box = new VBox();
    private final ObservableValue<Boolean> shown = sceneProperty().map(Objects::nonNull).orElse(false);
    private boolean backwards;
    private boolean small;

    /// A dialog with a heading and nothing else yet.
    ///
    /// @param id     its id, with which the ids of its parts begin
    /// @param title  its heading
    /// @param closed closes it
    Dialog(String id, String title, Ambience ambience, Runnable closed) {
        this.ambience = ambience;
        var scrim = new Region();
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(_ -> closed.run());
        var heading = Ui.wrapped(title, "text-title");
        heading.setId(id + "-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        setId(id);
        box.setId(id + "-box");
        box.getStyleClass().add("dialog-box");
        box.getChildren().add(new HBox(heading, Ui.iconButton(id + "-cross", ambience.words().say("overlay.close"), "fth-x",
                closed)));
        getChildren().addAll(scrim, box);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, closed));
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).when(shown).subscribe(this::hold);
    }

    /// Puts nodes under the heading, and says which of them has the focus at first.
    void fill(Node first, Node... nodes) {
        box.getChildren().addAll(nodes);
        firstFocus = Optional.of(first);
        shown.subscribe(now -> {
            if (now) {
                requestFocus();
            }
        });
    }

    /// Makes it narrow, and no higher than what it holds.
    void shrink() {
        small = true;
    }

    /// The focus goes to the first node that wants it.
    @Override
    public void requestFocus() {
        firstFocus.ifPresentOrElse(Node::requestFocus, super::requestFocus);
    }

    /// Whether it is on a screen: what it listens to may let go of it once it is not.
    ObservableValue<Boolean> shown() {
        return shown;
    }

    private void pressed(KeyEvent event, Runnable closed) {
        backwards = event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            closed.run();
        }
    }

    /// Brings the focus back to the other end of the dialog when it goes astray.
    private void hold(Node owner) {
        if (owner == null || within(owner)) {
            return;
        }
        var stops = new ArrayList<Node>();
        collect(box, stops);
        if (!stops.isEmpty()) {
            (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    private boolean within(Node node) {
        return node == this || node.getParent() != null && within(node.getParent());
    }

    private static void collect(Parent parent, List<Node> stops) {
        for (var child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent inner) {
                    collect(inner, stops);
                }
            }
        }
    }

    @Override
    protected void layoutChildren() {
        var margin = ambience.px(ambience.now().rail() ? MARGIN / 3 : MARGIN);
        var width = Math.min(ambience.px(small ? SMALL : WIDTH), getWidth() - 2 * margin);
        var room = getHeight() - 2 * margin;
        box.setMaxWidth(width);
        box.setMaxHeight(small ? Math.min(box.prefHeight(width), room) : room);
        super.layoutChildren();
    }
}
