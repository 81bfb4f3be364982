package org.cstoexplainer.model.content;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.check.ContentCheck;
import org.cstoexplainer.model.content.check.Corpus;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;

/// Reads a content folder, strictly: either everything is right, or all problems of all files are named.
public final class ContentReader {

    private ContentReader() {
    }

    /// Reads every file of a folder once. Of one that is not there, nothing else is told.
    public static Reading read(Folder folder) {
        return folder instanceof Directory(var path) && !Files.isDirectory(path)
                ? new Reading.Bad(List.of(Problem.ofFile(path.toString(), Mistake.FOLDER_MISSING))) : read(folder, true);
    }

    /// Reads the built-in content at a start. The build has already checked it whole, so that what one file says of
    /// another is not compared again: half the time of a start is saved.
    public static Reading readBuiltIn() {
        return read(new BuiltIn(), false);
    }

    private static Reading read(Folder folder, boolean across) {
        var ledger = new Ledger();
        var files = new FileReading(folder, ledger);
        var shelf = new Shelf(files);
        var treaties = Instruments.read(ledger, files);
        var texts = Texts.read(ledger, files);
        List<Problem> problems = new ArrayList<>(ledger.problems());
        if (across && !ledger.full()) {
            var corpus = Corpus.of(texts.pages(), ledger, texts.complete());
            ContentCheck.problems(ledger, corpus).forEach(problems::add);
        }
        return problems.isEmpty()
                ? new Reading.Good(shelf.content(treaties, texts.bodies()))
                : new Reading.Bad(Shortlist.of(problems));
    }
}
