package org.cstoexplainer.model.content.json;

/// Ends the reading of a file. What is wrong is read off the place where it stopped.
final class Broken extends Exception {

    private static final long serialVersionUID = 1;

    Broken() {
        super("the grammar is broken", null, false, false);
    }
}
