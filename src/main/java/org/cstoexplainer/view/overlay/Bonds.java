package org.cstoexplainer.view.overlay;

import javafx.scene.Node;
import javafx.util.Subscription;

/// The subscriptions of a node that comes and goes: they end when it leaves the scene.
final class Bonds {

    private Subscription all = Subscription.EMPTY;

    Bonds(Node node) {
        node.sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                all.unsubscribe();
                all = Subscription.EMPTY;
            }
        });
    }

    void add(Subscription one) {
        all = all.and(one);
    }
}
