package org.cstoexplainer.model.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cstoexplainer.model.content.Utf8;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// Reads the file that is to be imported.
final class Pages {

    /// How large the file may be, bytes. The longest timelines are a tenth of it; what is larger would keep a person waiting.
    static final int LARGEST = 2 * 1024 * 1024;
    /// How many events or eras it may have, for the same reason.
    static final int MOST_ENTRIES = 5_000;
    /// And how many tags of HTML: one within the other is found slowly.
    private static final int MOST_TAGS = 50_000;

    private Pages() {
    }

    /// Its text; a byte-order mark does no harm here.
    static Page read(Path file) throws Unfit {
        var name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new Unfit(Problem.ofFile(name, Files.exists(file) ? Mistake.IMPORT_NO_FILE : Mistake.IMPORT_MISSING));
        }
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Unfit(Problem.ofFile(name, Mistake.IMPORT_TOO_LARGE, String.valueOf(LARGEST >> 20)));
            }
            var text = Utf8.decode(name, bytes);
            return light(text.page().orElseThrow(() -> new Unfit(text.problems().getFirst())));
        } catch (IOException _) {
            throw new Unfit(Problem.ofFile(name, Mistake.FILE_UNREADABLE));
        }
    }

    private static Page light(Page page) throws Unfit {
        var tags = 0;
        for (var at = page.text().indexOf('<'); at >= 0; at = page.text().indexOf('<', at + 1)) {
            if (++tags > MOST_TAGS) {
                throw new Unfit(page.spot(at, at + 1, "").problem(Mistake.IMPORT_TOO_MANY_TAGS, String.valueOf(MOST_TAGS)));
            }
        }
        return page;
    }
}
