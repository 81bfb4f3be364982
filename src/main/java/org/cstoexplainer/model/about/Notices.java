package org.cstoexplainer.model.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The notices of third parties, from `notice/third-party.txt` and the texts beside it.
public final class Notices {

    private static final String INDEX = "/notice/third-party.txt";

    private Notices() {
    }

    /// What others made, in the order of the index.
    public static List<ThirdParty> all() {
        return text(INDEX).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Notices::entry).toList();
    }

    /// The whole text of the licences of a part.
    public static String text(ThirdParty part) {
        return part.files().stream().map(Notices::text).map(String::strip).collect(Collectors.joining("\n\n" + "-".repeat(72)
                + "\n\n", "", "\n"));
    }

    private static ThirdParty entry(String line) {
        var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        return new ThirdParty(cells.get(0), list(cells.get(1)), cells.get(2), cells.get(3), list(cells.get(4)));
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static String text(String resource) {
        try (var stream = Objects.requireNonNull(Notices.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
