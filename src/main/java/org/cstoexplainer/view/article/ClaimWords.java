package org.cstoexplainer.view.article;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// The words of a claim in the text: a link that opens it.
final class ClaimWords extends Text {

    private final Runnable opened;

    ClaimWords(String words, Runnable opened) {
        super(words);
        this.opened = opened;
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                opened.run();
            }
        });
    }

    /// Assistive technology may open it too.
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            opened.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
