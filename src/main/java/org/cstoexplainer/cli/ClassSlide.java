package org.cstoexplainer.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.WalkPage;

/// A slide that is named on the command line: a page of a lesson with that one part.
///
/// @param stop     a stop of the story
/// @param scenario a case to walk
/// @param question a question of the quiz
/// @param step     which of its pages, counted from 1
/// @param hands    the hands that the class raised for it
record ClassSlide(Optional<String> stop, Optional<String> scenario, Optional<String> question, int step, List<Integer> hands) {

    /// The slide.
    ///
    /// @throws IllegalArgumentException with one sentence, if there is no such part or page
    Slide in(Content content) {
        var start = Moves.start(content, Settings.first());
        var item = item(content);
        var at = LessonSteps.begin(start, new Lesson(new LessonId("picture"), content.story().question(), List.of(item)), 0,
                Instant.EPOCH);
        for (var page = 1; page < step && !(Slides.live(at) instanceof Slide.End); page++) {
            at = LessonSteps.forward(at, Instant.EPOCH);
        }
        var slide = Slides.live(raised(at, item));
        if (step < 1 || slide instanceof Slide.End) {
            throw new IllegalArgumentException(Cli.say("noPage", step));
        }
        return slide;
    }

    /// The part of a lesson that it is a page of.
    LessonItem item(Content content) {
        if (question.isPresent()) {
            return new LessonItem.Question(known(content.quiz().stream().map(one -> one.id()).toList(),
                    new QuestionId(question.get()), "noQuestion"), 1);
        }
        if (scenario.isPresent()) {
            return new LessonItem.Walk(known(content.cases().stream().map(one -> one.id()).toList(),
                    new CaseId(scenario.get()), "walk.noCase"), 1);
        }
        var first = content.story().stops().getFirst().id();
        return new LessonItem.Stop(known(content.story().stops().stream().map(one -> one.id()).toList(),
                stop.map(StopId::new).orElse(first), "noStop"), 1);
    }

    private static <T> T known(List<T> all, T id, String key) {
        if (!all.contains(id)) {
            throw new IllegalArgumentException(Cli.say(key, id));
        }
        return id;
    }

    /// The state with the hands at what is shown; where fewer are given than there are options, the rest are none.
    AppState raised(AppState state, LessonItem item) {
        var before = state.teaching().hands();
        return switch (item) {
            case LessonItem.Question part -> state.with(state.teaching().with(before.with(part.question(),
                    counted(before.of(part.question())))));
            case LessonItem.Walk part -> state.walk().page() instanceof WalkPage.AtStep(var id)
                    ? state.with(state.teaching().with(before.with(part.scenario(), id, counted(before.of(part.scenario(), id)))))
                    : state;
            case LessonItem.Stop _ -> state;
        };
    }

    private Tally counted(Tally none) {
        var tally = none;
        for (var i = 0; i < Math.min(hands.size(), none.hands().size()); i++) {
            tally = tally.plus(i, hands.get(i));
        }
        return tally;
    }
}
