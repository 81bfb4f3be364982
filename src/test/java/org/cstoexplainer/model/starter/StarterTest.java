package org.cstoexplainer.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {

    private static final Content WHOLE = StoryContent.content();

    @TempDir
    private Path folder;

    private Content read(StoryFiles files) {
        var story = folder.resolve("story");
        assertThat(NewFolder.write(story, files)).isEqualTo(NewFolder.Outcome.WRITTEN);
        return switch (ContentReader.read(new Directory(story))) {
            case Reading.Good(var content) -> content;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
    }

    @Test
    void theStoryIsSmallAndHasSomethingForEveryView() {
        var content = read(Starter.story());
        assertThat(content.story().stops()).hasSize(3);
        assertThat(content.chronicle().events()).hasSizeBetween(3, 12);
        assertThat(content.quiz()).hasSizeBetween(1, 2);
        assertThat(content.claims()).isNotEmpty();
        assertThat(content.cases()).isNotEmpty();
        assertThat(content.lessons()).hasSize(1);
        assertThat(content.states()).isNotEmpty();
    }

    @Test
    void filesThatDoNotMakeAStoryAreNotWritten() {
        var story = folder.resolve("story");
        assertThat(NewFolder.write(story, Starter.surroundings())).isEqualTo(NewFolder.Outcome.UNFIT);
        assertThat(folder.toFile().list()).isEmpty();
    }

    /// A fact that is changed in the built-in story is changed here as well, because it is the same one.
    @Test
    void whatItSaysIsWhatTheBuiltInStorySays() {
        var content = read(Starter.story());
        assertThat(WHOLE.chronicle().events()).containsAll(content.chronicle().events());
        assertThat(WHOLE.quiz()).containsAll(content.quiz());
        assertThat(WHOLE.claims()).containsAll(content.claims());
        assertThat(WHOLE.sources()).containsAll(content.sources());
        assertThat(content.story().stops()).allSatisfy(stop -> {
            var same = WHOLE.stop(stop.id());
            assertThat(stop.body()).isEqualTo(same.body());
            assertThat(stop.sources()).isEqualTo(same.sources());
            assertThat(same.claims()).containsAll(stop.claims());
        });
    }

    @Test
    void itHasNoSourceThatNothingNames() {
        var content = read(Starter.story());
        assertThat(content.sources()).hasSizeLessThan(WHOLE.sources().size()).isNotEmpty();
        var texts = String.join("\n", Starter.story().texts().entrySet().stream()
                .filter(file -> !file.getKey().equals("sources.json")).map(file -> file.getValue()).toList());
        assertThat(content.sources()).extracting(Source::id).extracting(SourceId::value)
                .allSatisfy(id -> assertThat(texts).contains("\"" + id + "\""));
    }

    @Test
    void itIsWrittenAsTheBuiltInFilesAre() {
        Set<String> lines = new HashSet<>(Cut.text("timeline.json").lines().toList());
        assertThat(Starter.story().texts().get("timeline.json").lines()).filteredOn(line -> !lines.contains(line))
                .containsExactly("  \"$schema\": \"schema/timeline.schema.json\",");
    }

    @Test
    void theSurroundingsHoldNothingOfTheStory() {
        var files = Starter.surroundings();
        assertThat(Stream.of("story.json", "timeline.json", "claims.json", "quiz.json").map(files.texts()::get).toList())
                .noneMatch(text -> text.contains("\"id\""));
        assertThat(files.texts().get("members.json")).contains("ARM");
        assertThat(files.texts().keySet()).containsAll(List.of("article4.json", "treaty.txt", "map.json"));
    }
}
