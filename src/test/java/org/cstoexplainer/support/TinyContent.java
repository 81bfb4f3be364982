package org.cstoexplainer.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.problem.Problem;

/// A small content in which every file and every kind of value occurs, in a folder that a test may spoil.
public final class TinyContent {

    private final Path folder;

    private TinyContent(Path folder) {
        this.folder = folder;
    }

    /// The content itself.
    public static Content content() {
        return switch (ContentReader.read(new Directory(original()))) {
            case Reading.Good(var content) -> content;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
    }

    /// A copy in an empty folder.
    public static TinyContent copiedTo(Path folder) {
        try (var files = Files.list(original())) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TinyContent(folder);
    }

    /// The folder.
    public Path folder() {
        return folder;
    }

    /// Changes the one place in a file where some words stand.
    public TinyContent with(String file, String words, String instead) {
        var text = text(file);
        assertThat(text.split(Pattern.quote(words), -1)).as("places of %s", words).hasSize(2);
        return with(file, text.replace(words, instead));
    }

    /// Gives a file another text.
    public TinyContent with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Gives a file other bytes.
    public TinyContent with(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Takes a file away.
    public TinyContent without(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// The text of a file.
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads the folder.
    public Reading read() {
        return ContentReader.read(new Directory(folder));
    }

    /// The problems found in the folder; none if it is good.
    public List<Problem> problems() {
        return switch (read()) {
            case Reading.Good _ -> List.of();
            case Reading.Bad(var problems) -> problems;
        };
    }

    private static Path original() {
        try {
            return Path.of(TinyContent.class.getResource("/tiny-content/story.json").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
