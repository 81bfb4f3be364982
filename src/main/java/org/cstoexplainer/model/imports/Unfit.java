package org.cstoexplainer.model.imports;

import org.cstoexplainer.model.content.problem.Problem;

/// Ends the reading of a file that cannot be imported.
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unfit(Problem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
