package org.cstoexplainer.view.members;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The flag of the year slider: it takes the focus, and tells assistive technology the year.
final class YearFlag extends HBox {

    private static final String LEFT = "M9 0V14L0 7Z";
    private static final String RIGHT = "M0 0V14L9 7Z";

    private final Label year = Ui.label("", "year-flag-text");
    private final StackPane before;
    private final StackPane after;
    private final IntConsumer chosen;
    private final IntConsumer stepped;
    private final Ambience ambience;
    private int shown;
    private int first;
    private int last;

    YearFlag(Ambience ambience, IntConsumer chosen, IntConsumer stepped) {
        this.ambience = ambience;
        this.chosen = chosen;
        this.stepped = stepped;
        before = arrow("members-year-before", LEFT, -1);
        after = arrow("members-year-after", RIGHT, 1);
        build();
        setOnKeyPressed(this::pressed);
        ambience.metrics().subscribe(_ -> resize());
    }

    private void build() {
        setId("members-slider");
        getStyleClass().addAll("year-flag", "focusable");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(ambience.words().say("members.sliderHelp"));
        getChildren().addAll(before, year, after);
    }

    private StackPane arrow(String id, String shape, int step) {
        var path = new SVGPath();
        path.setContent(shape);
        path.getStyleClass().add("year-arrow");
        var box = new StackPane(path);
        box.setId(id);
        box.setOnMousePressed(event -> {
            event.consume();
            stepped.accept(step);
        });
        box.setOnMouseDragged(event -> event.consume());
        return box;
    }

    private void resize() {
        for (var box : new StackPane[] {before, after}) {
            box.setMinSize(ambience.px(26), ambience.px(36));
            box.getChildren().getFirst().setScaleX(ambience.px(1));
            box.getChildren().getFirst().setScaleY(ambience.px(1));
        }
    }

    /// Shows a year of the history.
    ///
    /// @param text what it says to assistive technology
    void show(int now, int from, int until, String text) {
        shown = now;
        first = from;
        last = until;
        year.setText(String.valueOf(now));
        before.setVisible(now > from);
        after.setVisible(now < until);
        setAccessibleText(text);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void pressed(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> stepped.accept(-1);
            case RIGHT, UP, KP_RIGHT, KP_UP -> stepped.accept(1);
            case HOME -> chosen.accept(first);
            case END -> chosen.accept(last);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) shown;
            case MIN_VALUE -> (double) first;
            case MAX_VALUE -> (double) last;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT, BLOCK_INCREMENT -> stepped.accept(1);
            case DECREMENT, BLOCK_DECREMENT -> stepped.accept(-1);
            case SET_VALUE -> chosen.accept((int) Math.round((Double) parameters[0]));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
