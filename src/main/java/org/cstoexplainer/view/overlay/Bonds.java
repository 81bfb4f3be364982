package org.cstoexplainer.view.overlay;

import javafx.scene.Node;
import javafx.util.Subscription;

/// What a node that comes and goes has to do with the rest: it takes the focus when it comes, and its subscriptions end
/// when it leaves.
final class Bonds {

    private Subscription all = Subscription.EMPTY;

    Bonds(Node node) {
        node.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                all.unsubscribe();
                all = Subscription.EMPTY;
            } else {
                node.requestFocus();
            }
        });
    }

    void add(Subscription one) {
        all = all.and(one);
    }
}
