package org.cstoexplainer.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Reveal;

/// What has the focus may be gone, hidden or of no use once it was pressed. Then the focus goes to what took its place, or else
/// to the first thing that is left around it; the toolkit alone would begin at the top of the window.
final class LostFocus {

    private final Scene scene;
    private final Supplier<Stream<Parent>> parts;
    private List<Around> around = List.of();
    private Node held;
    private boolean ring;

    /// A part of the window in which the focus was.
    ///
    /// @param part  the part
    /// @param index how many things in it come before
    private record Around(Parent part, int index) {
    }

    /// @param parts where to go on when nothing is left around: the first of these in which there is something
    LostFocus(Scene scene, Supplier<Stream<Parent>> parts) {
        this.scene = scene;
        this.parts = parts;
        scene.focusOwnerProperty().subscribe(this::keep);
        var dispatcher = scene.getEventDispatcher();
        scene.setEventDispatcher((event, tail) -> {
            ring = owner().map(Node::isFocusVisible).orElse(ring);
            Event answer = dispatcher.dispatchEvent(event, tail);
            mend();
            return answer;
        });
    }

    private Optional<Node> owner() {
        return Optional.ofNullable(scene.getFocusOwner());
    }

    private void keep(Node owner) {
        if (owner != null && owner != scene.getRoot()) {
            held = owner;
            var ends = Stream.concat(parts.get(), Stream.of(scene.getRoot())).toList();
            around = parents(owner).skip(1).takeWhile(one -> !ends.contains(one)).map(Parent.class::cast)
                    .map(part -> new Around(part, Focusing.in(part).indexOf(owner))).toList();
        }
    }

    private void mend() {
        if (held == null || owner().filter(owner -> owner != held).isPresent() || usable(held)) {
            return;
        }
        // only what is laid out can be scrolled to
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var left = around.stream().filter(one -> usable(one.part())).flatMap(one -> inPlace(one).stream());
        Stream.concat(left, parts.get().filter(this::usable).flatMap(part -> Focusing.in(part).stream().limit(1))).findFirst()
                .ifPresent(this::goOn);
    }

    private void goOn(Node next) {
        Refocus.on(next, ring);
        Reveal.node(next);
    }

    /// What stands now where it stood, if it is of its kind, as words in a text or rows of a list are; else the first.
    private Optional<Node> inPlace(Around there) {
        var stops = Focusing.in(there.part());
        return stops.stream().skip(Math.max(0, there.index())).limit(1).filter(this::alike).findFirst().or(() -> stops.stream().findFirst());
    }

    private boolean alike(Node node) {
        return node.getClass() == held.getClass() && (!(node instanceof ButtonBase) || node.getStyleClass().equals(held.getStyleClass()));
    }

    private boolean usable(Node node) {
        return node.getScene() == scene && !node.isDisabled() && parents(node).allMatch(Node::isVisible);
    }

    private static Stream<Node> parents(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent);
    }
}
