package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.EndId;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every assignment of the four answers to the steps of a treaty: 4⁸ for Article 4.
@Execution(ExecutionMode.CONCURRENT)
class EveryAssignmentTest {

    static Stream<Instrument> treaties() {
        return Laws.all().instruments().stream();
    }

    /// With all answers decided, the end is the one that is found by following them step by step; with an open answer,
    /// the ends are those of both its readings together.
    @ParameterizedTest
    @MethodSource("treaties")
    void theEndsAreThoseOfAllReadings(Instrument treaty) {
        Laws.assignments(treaty).forEach(answers -> {
            var ends = ends(treaty, answers);
            var open = treaty.steps().stream().filter(step -> answers.of(step.id()).open()).findFirst();
            var due = open.map(step -> both(treaty, answers, step))
                    .orElseGet(() -> Set.of(Laws.follow(treaty, answers)));
            check(ends.equals(due), answers);
        });
    }

    /// Once the outcome is certain, or what the headline speaks of is, deciding an open answer leaves it so.
    @ParameterizedTest
    @MethodSource("treaties")
    void decidingAnOpenAnswerOverturnsNothingCertain(Instrument treaty) {
        Laws.assignments(treaty).forEach(answers -> {
            var before = Assessment.assess(treaty, answers);
            treaty.steps().stream().filter(step -> answers.of(step.id()).open()).forEach(step -> {
                for (var answer : new Answer[] {Answer.YES, Answer.NO}) {
                    var after = Assessment.assess(treaty, answers.with(step.id(), answer));
                    check(before.ends().containsAll(after.ends()), answers);
                    check(before.effect().open() || after.effect() == before.effect(), answers);
                }
            });
        });
    }

    /// No answer to a faded step changes where the answers lead. All other steps are on the way of some reading.
    @ParameterizedTest
    @MethodSource("treaties")
    void exactlyTheStepsOnNoWayAreFadedAndTheyCannotMatter(Instrument treaty) {
        Laws.assignments(treaty).forEach(answers -> {
            var result = Assessment.assess(treaty, answers);
            var open = treaty.steps().stream().filter(step -> answers.of(step.id()).open()).findFirst();
            var due = open.map(step -> bothWays(treaty, answers, step))
                    .orElseGet(() -> Set.copyOf(Laws.way(treaty, answers)));
            check(walked(result).equals(due), answers);
            result.path().stream().filter(leg -> !leg.matters()).forEach(leg -> check(Stream.of(Answer.values())
                    .allMatch(answer -> Assessment.assess(treaty, answers.with(leg.step().id(), answer)).ends()
                            .equals(result.ends())), answers));
        });
    }

    /// A condition holds where every possible end brings its effect, fails where none does, and else is open.
    @ParameterizedTest
    @MethodSource("treaties")
    void conditionsAndStepsSayTheSame(Instrument treaty) {
        Laws.assignments(treaty).forEach(answers -> {
            var result = Assessment.assess(treaty, answers);
            treaty.effects().forEach(effect -> {
                var bring = result.ends().stream().filter(end -> end.brings().contains(effect.id())).count();
                var truth = result.effect(effect.id());
                check(bring == result.ends().size() == (truth == Answer.YES), answers);
                check(bring == 0 == (truth == Answer.NO), answers);
            });
        });
    }

    /// The headline has two sentences, and every open answer that matters is named once.
    @ParameterizedTest
    @MethodSource("treaties")
    void theHeadlineIsCompleteAndNamesWhatIsOpen(Instrument treaty) {
        Laws.assignments(treaty).forEach(answers -> {
            var result = Assessment.assess(treaty, answers);
            var words = result.headline().toString() + result.open();
            check(result.headline().size() == 2 && !words.contains("{0}"), answers);
            check(result.open().size() == result.walked().filter(leg -> leg.answer().open()).count(), answers);
            check(result.certain().isPresent() != (result.ends().size() > 1), answers);
        });
    }

    private static Set<Step> walked(Result result) {
        return result.walked().map(Leg::step).collect(Collectors.toSet());
    }

    private static Set<Step> bothWays(Instrument treaty, Answers answers, Step step) {
        var steps = new HashSet<>(walked(Assessment.assess(treaty, answers.with(step.id(), Answer.YES))));
        steps.addAll(walked(Assessment.assess(treaty, answers.with(step.id(), Answer.NO))));
        return steps;
    }

    private static Set<EndId> both(Instrument treaty, Answers answers, Step step) {
        var ends = new HashSet<>(ends(treaty, answers.with(step.id(), Answer.YES)));
        ends.addAll(ends(treaty, answers.with(step.id(), Answer.NO)));
        return ends;
    }

    private static Set<EndId> ends(Instrument treaty, Answers answers) {
        return Assessment.assess(treaty, answers).ends().stream().map(End::id).collect(Collectors.toSet());
    }

    /// Much faster than an assertion object for each of a million.
    private static void check(boolean holds, Answers answers) {
        if (!holds) {
            assertThat(answers).as("broken for these answers").isNull();
        }
    }
}
