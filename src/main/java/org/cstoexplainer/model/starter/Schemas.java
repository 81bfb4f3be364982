package org.cstoexplainer.model.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.ContentFile;

/// The JSON Schemas that lie beside the files of a story: editors complete and check by them, without a network.
final class Schemas {

    private static final String END = ".schema.json";
    private static final String TREATY = "treaty";

    private Schemas() {
    }

    /// Where the schema of a file lies in the folder of a story; every file that is not one of each story holds a treaty.
    static String path(String file) {
        var known = ContentFile.ALL.stream().anyMatch(each -> each.name().equals(file));
        return "schema/" + (known ? file.replaceFirst("\\.json$", "") : TREATY) + END;
    }

    /// Where all of them lie.
    static List<String> paths() {
        return Stream.concat(ContentFile.ALL.stream().map(ContentFile::name), Stream.of(TREATY)).map(Schemas::path).toList();
    }

    /// The text of one.
    static String text(String path) {
        try (var stream = Schemas.class.getResourceAsStream("/" + path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
