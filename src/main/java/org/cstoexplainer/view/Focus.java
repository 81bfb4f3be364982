package org.cstoexplainer.view;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/// Which keys belong to the node that has the focus.
public final class Focus {

    private static final Set<AccessibleRole> GROUPS = EnumSet.of(AccessibleRole.SLIDER, AccessibleRole.LIST_VIEW,
            AccessibleRole.TABLE_VIEW, AccessibleRole.TREE_VIEW, AccessibleRole.TREE_TABLE_VIEW, AccessibleRole.COMBO_BOX,
            AccessibleRole.SPINNER, AccessibleRole.TAB_PANE, AccessibleRole.SCROLL_BAR, AccessibleRole.DATE_PICKER);
    private static final Set<String> PICTURES = Set.of("map-chip", "stop-marker", "event-tick", "map", "timeline");

    private Focus() {
    }

    /// Whether one writes in it.
    public static boolean writes(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?> box && box.isEditable()
                || node instanceof Spinner<?> spinner && spinner.isEditable();
    }

    /// Whether the arrows go about in it.
    public static boolean hasArrows(Node node) {
        return node != null && (writes(node) || GROUPS.contains(node.getAccessibleRole())
                || node instanceof ToggleButton toggle && toggle.getToggleGroup() != null);
    }

    /// Whether it is part of the map or the timeline itself, where Space plays.
    public static boolean plays(Node node) {
        return node != null && node.getStyleClass().stream().anyMatch(PICTURES::contains);
    }

    /// Whether it waits for the buttons of a clicker, whatever they send.
    public static boolean tries(Node node) {
        return within(node, "clicker-field");
    }

    /// Whether a node stands within the one of that id.
    public static boolean within(Node node, String id) {
        for (var at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }
}
