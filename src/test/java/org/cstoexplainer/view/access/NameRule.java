package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;

/// Whatever takes the focus says to assistive technology what it is and what it is called.
final class NameRule implements Rule {

    /// Roles that tell nothing of what can be done.
    private static final Set<AccessibleRole> EMPTY = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    @Override
    public List<String> breaches(Seen seen) {
        var found = new ArrayList<String>();
        for (var node : seen.stops()) {
            var role = node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
            if (role == null || EMPTY.contains((AccessibleRole) role)) {
                found.add(seen.tell(node, "a role that tells what it is, not " + role));
            }
            if (named(node).isBlank()) {
                found.add(seen.tell(node, "a name"));
            }
        }
        return found;
    }

    /// A field tells its text as its text, and its name beside it.
    private static String named(Node node) {
        var text = node.getAccessibleText() != null ? node.getAccessibleText() : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : text.toString();
    }
}
