package org.cstoexplainer.model.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cstoexplainer.model.export.DataFormat;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A timeline becomes a story without a problem; the story as a timeline becomes a story with the same events.
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<Path> examples() {
        return Imports.files("good");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleComesBackAsItWas(Path file) {
        var story = Imports.story(file, folder.resolve("first"));
        assertThat(story.chronicle().events()).isNotEmpty()
                .allSatisfy(event -> assertThat(event.grade()).isEqualTo(Grade.TOLD))
                .allSatisfy(event -> assertThat(Imports.WORDS.of(story.source(event.sources().getFirst()).title()))
                        .isEqualTo(file.getFileName().toString()));
        for (var format : Stream.of(DataFormat.TIMELINEJS, DataFormat.TIMELINE_CSV).toList()) {
            var out = Imports.exported(story, format, folder.resolve(format == DataFormat.TIMELINEJS ? "out.json" : "out.csv"));
            var again = Imports.story(out, folder.resolve(format.toString()));
            assertThat(Imports.told(again)).isEqualTo(Imports.told(story));
            assertThat(again.story().question()).isEqualTo(story.story().question());
            assertThat(again.chronicle().eras()).extracting(era -> Imports.WORDS.of(era.name()))
                    .isEqualTo(story.chronicle().eras().stream().map(era -> Imports.WORDS.of(era.name())).toList());
        }
    }

    @Test
    void thereAreExamplesEnough() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(value = DataFormat.class, names = {"TIMELINEJS", "TIMELINE_CSV"})
    void theBuiltInStoryKeepsDatesTitlesAndTexts(DataFormat format) {
        var whole = StoryContent.content();
        var out = Imports.exported(whole, format, folder.resolve(format == DataFormat.TIMELINEJS ? "out.json" : "out.csv"));
        assertThat(Imports.made(out).left()).isEmpty();
        var again = Imports.story(out, folder.resolve("again"));
        assertThat(Imports.told(again)).isEqualTo(Imports.told(whole));
        assertThat(again.chronicle().eras()).extracting(era -> era.name(), era -> era.from().earliest(), era -> era.until().latest())
                .isEqualTo(whole.chronicle().eras().stream().map(era -> tuple(era.name(),
                        era.from().earliest(), era.until().latest())).toList());
    }

    @Test
    void keysComeBackInJson() {
        var whole = StoryContent.content();
        var again = Imports.story(Imports.exported(whole, DataFormat.TIMELINEJS, folder.resolve("out.json")), folder.resolve("again"));
        assertThat(again.chronicle().events()).extracting(Event::id).isEqualTo(whole.chronicle().events().stream().map(Event::id).toList());
    }
}
