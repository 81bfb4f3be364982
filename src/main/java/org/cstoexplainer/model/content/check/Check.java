package org.cstoexplainer.model.content.check;

import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Problem;

/// One question to the content as a whole.
@FunctionalInterface
interface Check {

    /// What is wrong.
    Stream<Problem> problems(Ledger ledger, Corpus corpus);
}
