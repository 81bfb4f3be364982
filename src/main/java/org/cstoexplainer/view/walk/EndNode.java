package org.cstoexplainer.view.walk;

import javafx.scene.control.Label;
import org.cstoexplainer.model.treaty.End;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.view.kit.Ambience;

/// An end in the graph; strong where the answers still allow it.
final class EndNode extends Label {

    EndNode(End end, Result result, Ambience ambience) {
        super(ambience.words().of(end.name()));
        setId("end-" + end.id());
        setWrapText(true);
        var left = result.ends().contains(end);
        getStyleClass().add(left ? "end-node" : "end-node-closed");
        setAccessibleText(ambience.words().say(left ? "walk.end.allowed" : "walk.end.closed", getText()));
    }
}
