package org.cstoexplainer.model.content;

import java.util.Set;
import java.util.TreeSet;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.check.ContentCheck;
import org.cstoexplainer.model.content.check.Corpus;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.problem.Problem;

/// Reads a content folder, strictly: either everything is right, or all problems of all files are named.
public final class ContentReader {

    private ContentReader() {
    }

    /// Reads every file of a folder once.
    public static Reading read(Folder folder) {
        var ledger = new Ledger();
        var files = new FileReading(folder, ledger);
        var shelf = new Shelf(files);
        var treaties = Instruments.read(ledger, files);
        var texts = Texts.read(ledger, files);
        var corpus = Corpus.of(texts.pages(), ledger, texts.complete());
        Set<Problem> problems = new TreeSet<>(ledger.problems());
        ContentCheck.problems(ledger, corpus).forEach(problems::add);
        return problems.isEmpty()
                ? new Reading.Good(shelf.content(treaties, texts.bodies()))
                : new Reading.Bad(problems.stream().toList());
    }
}
