package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.OwnLessons;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.Utf8;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.imports.Import;
import org.cstoexplainer.model.imports.ImportFormat;
import org.cstoexplainer.model.imports.Imported;
import org.cstoexplainer.model.keep.NotebookFiles;
import org.cstoexplainer.model.keep.ProgressFile;
import org.cstoexplainer.model.settings.SettingsFile;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;

/// What is fuzzed with an eye on which code runs: the files that the app reads, whatever stands in them.
enum GuidedTarget {

    /// JSON, as far as it is a tree with places.
    JSON(() -> examples("tiny-content", ".json"), GuidedTarget::json),
    /// Any file of a content folder: the first byte says which, the others stand in it.
    CONTENT(GuidedTarget::files, GuidedTarget::content),
    /// The settings.
    SETTINGS(() -> kept("settings.json"), GuidedTarget::settings),
    /// The lesson that was cut off.
    LESSON(() -> kept("lesson.json"), GuidedTarget::lesson),
    /// A teacher’s own lessons.
    LESSONS(() -> kept("lessons.json"), GuidedTarget::lessons),
    /// A teacher’s own notes.
    NOTES(() -> kept("notes.json"), GuidedTarget::notes),
    /// A timeline of TimelineJS 3.
    TIMELINEJS(() -> examples("import", ".json"), (folder, bytes) -> imported(ImportFormat.TIMELINEJS, "timeline.json", folder, bytes)),
    /// Its spreadsheet.
    TIMELINE_CSV(() -> examples("import", ".csv"), (folder, bytes) -> imported(ImportFormat.TIMELINE_CSV, "timeline.csv", folder, bytes));

    private static final Path RESOURCES = Path.of(System.getProperty("fuzz.root", "")).toAbsolutePath().resolve(Path.of("src", "test", "resources"));
    private static final Path TINY = RESOURCES.resolve("tiny-content");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Words WORDS = Words.in(Lang.EN);

    private final Seeds seeds;
    private final Trial trial;

    GuidedTarget(Seeds seeds, Trial trial) {
        this.seeds = seeds;
        this.trial = trial;
    }

    private interface Seeds {
        List<byte[]> get() throws Exception;
    }

    private interface Trial {
        void read(Path folder, byte... bytes) throws Exception;
    }

    /// Where it begins: files as the app or others write them.
    List<byte[]> seeds() throws Exception {
        return seeds.get();
    }

    /// Reads some bytes as such a file, in a folder of its own. Nothing is thrown, and what is refused is told well.
    void read(Path folder, byte... bytes) throws Exception {
        trial.read(folder, bytes);
    }

    /// What goes before: the folder as it is without the fuzzed file.
    void prepare(Path folder) throws IOException {
        if (this == CONTENT) {
            for (var file : Spoiler.filesOf(TINY).entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /// How it is called on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<byte[]> files() throws IOException {
        var files = Spoiler.filesOf(TINY);
        var names = List.copyOf(files.keySet());
        return files.entrySet().stream().map(file -> after(names.indexOf(file.getKey()), file.getValue())).toList();
    }

    private static byte[] after(int first, byte... bytes) {
        var all = new byte[bytes.length + 1];
        all[0] = (byte) first;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return all;
    }

    private static List<byte[]> kept(String name) throws Exception {
        return List.of(KeptFiles.write(Files.createTempDirectory("kept")).get(name));
    }

    private static List<byte[]> examples(String folder, String end) throws IOException {
        try (var files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().map(GuidedTarget::bytes).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void json(Path folder, byte... bytes) throws Exception {
        var text = Utf8.decode("some.json", bytes);
        var tree = text.page().map(JsonTree::parse);
        var problems = Stream.concat(text.problems().stream(), tree.stream().flatMap(it -> it.problems().stream())).toList();
        if (!problems.isEmpty()) {
            Files.write(folder.resolve("some.json"), bytes);
            Told.well(problems, folder);
        }
        assertThat(tree.flatMap(JsonTree::root).isPresent() || !problems.isEmpty()).isTrue();
    }

    private static void content(Path folder, byte... bytes) throws Exception {
        if (bytes.length > 0) {
            var name = Tiny.NAMES.get(Math.floorMod(bytes[0], Tiny.NAMES.size()));
            Files.write(folder.resolve(name), Arrays.copyOfRange(bytes, 1, bytes.length));
            if (ContentReader.read(new Directory(folder)) instanceof Reading.Bad(var problems)) {
                Told.well(problems, folder);
            }
            Files.copy(TINY.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void settings(Path folder, byte... bytes) throws Exception {
        var file = new SettingsFile(Files.write(folder.resolve("settings.json"), bytes));
        var settings = file.read().settings();
        assertThat(file.write(settings)).isTrue();
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(settings, false));
    }

    private static void lesson(Path folder, byte... bytes) throws Exception {
        var file = new ProgressFile(Files.write(folder.resolve("lesson.json"), bytes));
        var found = file.read();
        if (found.isPresent()) {
            assertThat(file.write(found.map(ProgressFile.Kept::progress), found.orElseThrow().seen())).isTrue();
            assertThat(file.read()).isEqualTo(found);
        }
    }

    private static void lessons(Path folder, byte... bytes) throws Exception {
        Files.write(folder.resolve("lessons.json"), bytes);
        var own = OwnLessons.read(folder, Tiny.STORY);
        if (own.problems().isEmpty()) {
            written(new NotebookFiles(folder));
        } else {
            Told.well(own.problems(), folder);
        }
    }

    private static void notes(Path folder, byte... bytes) throws Exception {
        Files.write(folder.resolve("notes.json"), bytes);
        written(new NotebookFiles(folder));
    }

    /// What can be read comes back equal after it was written again.
    private static void written(NotebookFiles files) {
        var book = files.read(Tiny.STORY).notebook();
        assertThat(files.write(book, Tiny.STORY)).isTrue();
        assertThat(files.read(Tiny.STORY)).isEqualTo(new NotebookFiles.Found(book, Optional.empty()));
    }

    private static void imported(ImportFormat format, String name, Path folder, byte... bytes) throws Exception {
        judge(Import.of(format, Files.write(folder.resolve(name), bytes), DAY, WORDS), folder);
    }

    /// What was imported from a file in a folder is a story without mistakes, or refused with a sentence.
    static void judge(Imported imported, Path folder) throws Exception {
        switch (imported) {
            case Imported.Refused(var problem) -> Told.well(List.of(problem), folder);
            case Imported.Made made -> {
                var story = Files.createDirectories(folder.resolve("story"));
                for (Map.Entry<String, String> file : made.files().texts().entrySet()) {
                    if (file.getKey().indexOf('/') < 0) {
                        Files.writeString(story.resolve(file.getKey()), file.getValue());
                    }
                }
                assertThat(ContentReader.read(new Directory(story))).isInstanceOf(Reading.Good.class);
            }
        }
    }

    /// What is read once.
    private static final class Tiny {

        static final List<String> NAMES = names();
        static final Content STORY = StoryContent.content();

        private static List<String> names() {
            try {
                return List.copyOf(Spoiler.filesOf(TINY).keySet());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
