package org.cstoexplainer.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Slide;

/// Every screen there is, for tests elsewhere.
public final class Screens {

    private Screens() {
    }

    /// The screens of the window: all that can be asked for by name, and every stop.
    public static List<AppState> of(Content content) {
        return List.copyOf(named(content).values());
    }

    /// The same with their names, in order.
    public static SequencedMap<String, AppState> named(Content content) {
        var states = new LinkedHashMap<String, AppState>();
        content.story().stops().forEach(stop -> states.put(stop.id().value(), state(Screen.STORY, content, Optional.of(stop.id().value()))));
        for (var screen : Screen.values()) {
            states.put(Named.name(screen), state(screen, content, Optional.empty()));
        }
        return states;
    }

    /// The pages of a lesson that differ on the console: a stop, a step of the walk, a question before and after its answer.
    public static SequencedMap<String, AppState> consoles(Content content) {
        var states = new LinkedHashMap<String, AppState>();
        var none = Optional.<String>empty();
        states.put("console at a stop", console(content, new ClassSlide(Optional.of("numbers"), none, none, 1, List.of())));
        states.put("console at a step", console(content, new ClassSlide(none, Optional.of("troops-fired-at"), none, 4, List.of(2, 21, 4))));
        states.put("console at a question", console(content, new ClassSlide(none, none, Optional.of("Q05"), 1, List.of())));
        states.put("console at an answer", console(content, new ClassSlide(none, none, Optional.of("Q05"), 2, List.of(6, 3, 4, 14))));
        return states;
    }

    /// When the lesson of the console is given.
    public static Instant lessonTime() {
        return ConsoleState.NOW;
    }

    private static AppState console(Content content, ClassSlide slide) {
        return ConsoleState.at(content, slide, TextSize.NORMAL);
    }

    /// The pages of the class screen, as the last lesson shows them.
    public static List<Slide> slides(Content content) {
        return Tour.lesson(content);
    }

    /// The same, one of each kind of page.
    public static List<Slide> kinds(Content content) {
        var kinds = new LinkedHashMap<String, Slide>();
        slides(content).forEach(slide -> kinds.putIfAbsent(switch (slide) {
            case Slide.OfStop stop -> stop.page().name();
            case Slide.OfOutcome outcome -> "outcome " + outcome.part();
            case Slide.OfQuestion question -> "question " + question.revealed();
            default -> slide.getClass().getSimpleName();
        }, slide));
        return List.copyOf(kinds.values());
    }

    private static AppState state(Screen screen, Content content, Optional<String> stop) {
        return screen.state(content, stop, Optional.empty(), ThemeChoice.LIGHT, TextSize.NORMAL);
    }
}
