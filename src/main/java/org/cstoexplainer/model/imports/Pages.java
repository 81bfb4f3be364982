package org.cstoexplainer.model.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cstoexplainer.model.content.Utf8;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// Reads the file that is to be imported.
final class Pages {

    private Pages() {
    }

    /// Its text; a byte-order mark does no harm here.
    static Page read(Path file) throws Unfit {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new Unfit(Problem.ofFile(name, Mistake.IMPORT_MISSING));
        }
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(Folder.LARGEST + 1);
            if (bytes.length > Folder.LARGEST) {
                throw new Unfit(Problem.ofFile(name, Mistake.IMPORT_TOO_LARGE));
            }
            var text = Utf8.decode(name, bytes);
            return text.page().orElseThrow(() -> new Unfit(text.problems().getFirst()));
        } catch (IOException _) {
            throw new Unfit(Problem.ofFile(name, Mistake.FILE_UNREADABLE));
        }
    }
}
