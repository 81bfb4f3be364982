package org.cstoexplainer.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Clocked;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;

/// The state in which the console is drawn: in the middle of the longest built-in lesson, a little way into a part, and
/// in time.
final class ConsoleState {

    /// When the picture is taken.
    static final Instant NOW = Instant.parse("2026-03-02T10:24:00Z");

    private static final Duration HERE = Duration.ofSeconds(40);

    private ConsoleState() {
    }

    /// The state at a page.
    static AppState at(Content content, ClassSlide slide, TextSize text) {
        var item = slide.item(content);
        var lesson = lesson(content, item);
        var at = IntStream.range(0, lesson.items().size()).filter(i -> same(lesson.items().get(i), item)).findFirst().orElse(0);
        var start = Moves.start(content, Settings.first().withTextSize(text));
        var state = LessonSteps.begin(start, lesson, at, NOW);
        for (var page = 1; page < slide.step(); page++) {
            state = LessonSteps.forward(state, NOW);
        }
        var talk = state.teaching().talk().orElseThrow();
        return slide.raised(state.with(state.teaching().with(talk.with(clock(lesson, at)))), lesson.items().get(at));
    }

    private static Lesson lesson(Content content, LessonItem item) {
        var longest = content.lessons().getLast();
        return longest.items().stream().anyMatch(one -> same(one, item)) ? longest
                : new Lesson(new LessonId("picture"), content.story().question(), List.of(item));
    }

    private static boolean same(LessonItem a, LessonItem b) {
        return switch (a) {
            case LessonItem.Stop(var stop, _) -> b instanceof LessonItem.Stop(var other, _) && other.equals(stop);
            case LessonItem.Walk(var scenario, _) -> b instanceof LessonItem.Walk(var other, _) && other.equals(scenario);
            case LessonItem.Question(var question, _) -> b instanceof LessonItem.Question(var other, _) && other.equals(question);
        };
    }

    /// Each part before took what it is meant to.
    private static Clocked clock(Lesson lesson, int at) {
        var spent = IntStream.range(0, at).boxed()
                .collect(Collectors.toMap(i -> i, i -> Duration.ofMinutes(lesson.items().get(i).minutes())));
        var before = spent.values().stream().reduce(Duration.ZERO, Duration::plus);
        return new Clocked(NOW.minus(before).minus(HERE), NOW.minus(HERE), spent);
    }
}
