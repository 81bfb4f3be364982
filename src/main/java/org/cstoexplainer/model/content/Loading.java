package org.cstoexplainer.model.content;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.folder.Delivery;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;

/// Fetches files of a folder, as long as they are not too large together. Used by one thread at a time.
final class Loading {

    /// How large all files may be together, in bytes.
    private static final long LARGEST = 32L * 1024 * 1024;

    private final Folder folder;
    private long total;

    Loading(Folder folder) {
        this.folder = folder;
    }

    Loaded load(String name) {
        return switch (folder.file(name)) {
            case Delivery.Bytes(var bytes) -> decoded(name, bytes);
            case Delivery.Refusal refusal -> without(Problem.ofFile(name, mistake(refusal), meant(name)));
        };
    }

    /// "Did you mean …?" with the name of a file that is there, or nothing.
    String meant(String name) {
        return Phrases.didYouMean(Nearest.oneSlipFrom(name, folder.names()));
    }

    private Loaded decoded(String name, byte[] bytes) {
        total += bytes.length;
        if (total > LARGEST) {
            return without(Problem.ofFile(name, Mistake.FOLDER_TOO_LARGE));
        }
        var text = Utf8.decode(name, bytes);
        return new Loaded(text.page(), text.problems());
    }

    private static Loaded without(Problem problem) {
        return new Loaded(Optional.empty(), List.of(problem));
    }

    private static Mistake mistake(Delivery.Refusal refusal) {
        return switch (refusal) {
            case ABSENT -> Mistake.FILE_MISSING;
            case TOO_LARGE -> Mistake.FILE_TOO_LARGE;
            case OUTSIDE -> Mistake.FILE_OUTSIDE;
            case UNREADABLE -> Mistake.FILE_UNREADABLE;
        };
    }
}
