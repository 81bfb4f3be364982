package org.cstoexplainer.model.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.export.DataFormat;
import org.cstoexplainer.model.starter.NewFolder;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Lane;

/// Imports files, and compares what comes of them.
public final class Imports {

    public static final Words WORDS = Words.in(Lang.EN);
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /// What an event is, apart from the key and the sources.
    public record Told(PartialDate from, Optional<PartialDate> until, Lane lane, String title, String text) {
    }

    private Imports() {
    }

    /// The files of a folder of examples.
    public static Stream<Path> files(String folder) {
        try (var files = Files.list(Path.of(Imports.class.getResource("/import/" + folder).toURI()))) {
            return files.sorted().toList().stream();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    public static Path file(String name) {
        return files("good").filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }

    static Imported read(Path file) {
        return Import.of(file.toString().endsWith(".csv") ? ImportFormat.TIMELINE_CSV : ImportFormat.TIMELINEJS, file, DAY, WORDS);
    }

    static Imported.Made made(Path file) {
        return switch (read(file)) {
            case Imported.Made made -> made;
            case Imported.Refused(var problem) -> throw new AssertionError(problem.line());
        };
    }

    /// The story, written to a folder and read as every story is.
    public static Content story(Path file, Path folder) {
        if (NewFolder.write(folder, made(file).files()) != NewFolder.Outcome.WRITTEN) {
            throw new AssertionError(folder + " was not written");
        }
        return switch (ContentReader.read(new Directory(folder))) {
            case Reading.Good(var content) -> content;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
    }

    /// The story as other programs read it.
    public static Path exported(Content content, DataFormat format, Path file) {
        try {
            return Files.writeString(file, format.of(content, WORDS).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Told> told(Content content) {
        return content.chronicle().events().stream().map(event -> new Told(event.date(), event.until(), event.lane(),
                WORDS.of(event.title()), WORDS.of(event.text()))).toList();
    }
}
