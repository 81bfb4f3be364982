package org.cstoexplainer.view.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small builders of nodes.
public final class Ui {

    private Ui() {
    }

    /// A label.
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that wraps.
    public static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// An icon of the Feather pack.
    ///
    /// @param literal for example `fth-search`
    public static FontIcon icon(String literal) {
        var icon = new FontIcon(literal);
        icon.setAccessibleRole(AccessibleRole.NODE);
        return icon;
    }

    /// A button with words, and an icon before them where `literal` is not empty.
    public static Button button(String id, String text, String literal, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        if (!literal.isEmpty()) {
            button.setGraphic(icon(literal));
        }
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// A button with an icon alone; its name is told by a tooltip and to assistive technology.
    public static Button iconButton(String id, String name, String literal, Runnable action) {
        var button = button(id, "", literal, action);
        button.getStyleClass().add("flat");
        name(button, name);
        return button;
    }

    /// Gives a button its name as accessible text and tooltip.
    public static void name(Button button, String name) {
        button.setAccessibleText(name);
        Tips.on(button, name);
    }

    /// A node that takes the room that is left in a row.
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        VBox.setVgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A hairline.
    public static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("rule-line");
        rule.setMaxWidth(Double.MAX_VALUE);
        return rule;
    }

    /// A row.
    public static HBox row(double spacing, Node... nodes) {
        return new HBox(spacing, nodes);
    }

    /// A column.
    public static VBox column(double spacing, Node... nodes) {
        return new VBox(spacing, nodes);
    }

    /// Shows a node and gives it room, or neither.
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
