package org.cstoexplainer.view.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.Columns;

/// Every slide that a class can see of the built-in content.
record Lesson40(Content content) {

    private static final Tally VOTES = Tally.none(3).plus(0, 12).plus(1, 9).plus(2, 104);
    private static final Tally HANDS = Tally.none(4).plus(0, 6).plus(1, 114).plus(2, 3);

    /// The slides of the longest lesson, page after page, as going forward shows them.
    List<Slide> lesson() {
        var slides = new ArrayList<Slide>();
        var at = LessonSteps.begin(start(), content.lessons().getLast(), 0, Instant.EPOCH);
        slides.add(Slides.live(at));
        while (!(slides.getLast() instanceof Slide.End)) {
            at = LessonSteps.forward(at, Instant.EPOCH);
            slides.add(Slides.live(at));
        }
        return slides;
    }

    private AppState start() {
        return Moves.start(content, Settings.first());
    }

    /// Those of the lesson, and every other stop, question, step of a case and outcome; with the map alone.
    Set<Slide> all() {
        var all = new LinkedHashSet<>(lesson());
        content.story().stops().forEach(stop -> {
            var pages = StopPage.of(stop);
            IntStream.range(0, pages.size()).forEach(i -> all.add(new Slide.OfStop(stop.id(), pages.get(i), i, pages.size())));
        });
        content.quiz().forEach(question -> all.addAll(asked(question)));
        content.cases().forEach(one -> all.addAll(walked(one)));
        content.map().views().forEach(view -> all.add(new Slide.OfMap(Moves.at(start().map(), view), start().place())));
        all.add(new Slide.OfMap(start().map().at(start().map().frame().zoomedAbout(start().map().frame().centre(), 2)), start().place()));
        return all;
    }

    private static List<Slide> asked(Question question) {
        var none = Tally.none(Letter.values().length);
        return List.of(new Slide.OfQuestion(question.id(), none, false, 3, 8), new Slide.OfQuestion(question.id(), HANDS, true, 3, 8));
    }

    private List<Slide> walked(Case one) {
        var treaty = content.treaties().instrument(one.treaty());
        var begun = WalkState.begin(treaty.id(), Optional.of(one.id()), treaty.steps().getFirst().id(), Set.of());
        var slides = new ArrayList<Slide>();
        var before = Answers.NONE;
        for (var step : treaty.steps()) {
            slides.add(new Slide.OfStep(begun.with(before).at(step.id()), VOTES));
            before = before.with(step.id(), Columns.onTheEvidence(one).of(step.id()));
        }
        var ways = one == content.cases().getFirst() ? Stream.of(Answer.values()).map(answer -> alike(treaty.steps(), answer))
                : Stream.<Answers>empty();
        Stream.concat(Stream.of(Columns.onTheEvidence(one)), ways)
                .forEach(answers -> slides.addAll(outcome(begun.with(answers).at(new WalkPage.Outcome()), treaty.steps())));
        return slides;
    }

    private static Answers alike(List<Step> steps, Answer answer) {
        return new Answers(steps.stream().collect(Collectors.toMap(Step::id, _ -> answer)));
    }

    private static List<Slide> outcome(WalkState walk, List<Step> steps) {
        var votes = new HashMap<StepId, Tally>();
        steps.stream().limit(4).forEach(step -> votes.put(step.id(), VOTES));
        return List.of(new Slide.OfOutcome(walk, 0, Map.of()), new Slide.OfOutcome(walk, 0, votes),
                new Slide.OfOutcome(walk, 1, votes), new Slide.OfOutcome(walk, 2, votes));
    }
}
