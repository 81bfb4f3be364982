package org.cstoexplainer.view.walk;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// Words of the clause that do something.
final class LinkWords extends Text {

    private final Runnable action;

    LinkWords(String words, String style, Runnable action) {
        super(words);
        this.action = action;
        getStyleClass().addAll("clause-words", style);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                action.run();
            }
        });
    }

    /// Assistive technology may do it too.
    @Override
    public void executeAccessibleAction(AccessibleAction did, Object... parameters) {
        if (did == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(did, parameters);
        }
    }
}
