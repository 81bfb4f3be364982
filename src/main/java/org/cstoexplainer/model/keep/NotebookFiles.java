package org.cstoexplainer.model.keep;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.OwnLessons;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.model.state.Notebook;

/// The files of a teacher's notebook: own notes and own lessons. A file that cannot be read is put aside before another
/// takes its place, so that nothing is lost.
public final class NotebookFiles {

    private static final String NOTES = "notes.json";

    private final Path folder;
    private final WholeFile notes;
    private final WholeFile lessons;

    /// @param folder where they are kept
    public NotebookFiles(Path folder) {
        this.folder = folder;
        notes = new WholeFile(folder.resolve(NOTES));
        lessons = new WholeFile(folder.resolve(OwnLessons.FILE));
    }

    /// What was found.
    ///
    /// @param notebook what could be read
    /// @param mistake  the first mistake, as a line with its place, if something could not be read
    public record Found(Notebook notebook, Optional<String> mistake) {
    }

    /// Reads both files.
    ///
    /// @param content what the lessons refer to
    public Found read(Content content) {
        var own = OwnLessons.read(folder, content);
        var mistake = own.problems().stream().findFirst().map(problem -> problem.line());
        try {
            return new Found(new Notebook(own.lessons(), notes(notes.read())), mistake);
        } catch (NoSuchFileException e) {
            return new Found(new Notebook(own.lessons(), Map.of()), mistake);
        } catch (IOException | JsonParseException | SecurityException e) {
            return new Found(new Notebook(own.lessons(), Map.of()), mistake.or(() -> Optional.of(NOTES)));
        }
    }

    /// Writes both files.
    ///
    /// @return whether that was possible
    public boolean write(Notebook notebook, Content content) {
        if (!OwnLessons.read(folder, content).problems().isEmpty()) {
            lessons.putAside();
        }
        if (!readable()) {
            notes.putAside();
        }
        return lessons.write(LessonsText.write(notebook.lessons())) && notes.write(text(notebook));
    }

    private boolean readable() {
        try {
            notes(notes.read());
            return true;
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException | JsonParseException | SecurityException e) {
            return false;
        }
    }

    private static Map<StopId, String> notes(String text) {
        try {
            return JsonParser.parseString(text).getAsJsonObject().entrySet().stream().collect(Collectors.toMap(
                    it -> new StopId(it.getKey()), it -> it.getValue().getAsString()));
        } catch (IllegalStateException | IllegalArgumentException | UnsupportedOperationException e) {
            throw new JsonParseException(e);
        }
    }

    private static String text(Notebook notebook) {
        var json = new JsonObject();
        notebook.notes().forEach((stop, words) -> json.addProperty(stop.value(), words));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }
}
