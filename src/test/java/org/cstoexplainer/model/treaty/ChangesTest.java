package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class ChangesTest {

    private static final int TRIES = 40;

    private final Instrument treaty = Laws.article4();

    static Stream<Instrument> treaties() {
        return Laws.all().instruments().stream();
    }

    @Test
    void whatWouldChangeTheHeadlineForTroopsFiredAt() {
        var answers = Laws.answers(treaty, "y c c n").with(Laws.step("threat"), Answer.CONTESTED);

        assertThat(Changes.ofHeadline(treaty, answers).stream().map(change -> name(change) + " → "
                + Assessment.assess(treaty, change.answers()).briefly().in(Lang.EN))).containsExactly(
                "member=NO → Not covered",
                "request=YES → Open whether help is owed",
                "attack=YES territory=YES → No request, no duty",
                "attack=YES territory=NO → Outside members’ territory",
                "attack=NO threat=YES → Article 2, consultations",
                "attack=NO threat=NO → Not covered");
    }

    @Test
    void aChangeSaysWhatItSupposesAndShowsItsPath() {
        var changes = Changes.minimal(treaty, Laws.answers(treaty, "y y y n y y"));
        var sentences = Laws.all().sentences();

        assertThat(changes.stream().map(change -> sentences.of(change).in(Lang.EN))).contains(
                "If a request was made",
                "If there was no armed attack on a member and a member is at least threatened",
                "If a request was made and the Security Council was told at once");
        var request = changes.stream().filter(change -> name(change).equals("request=YES")).findFirst().orElseThrow();
        assertThat(request.flips()).singleElement().extracting(Flip::from).isEqualTo(Answer.NO);
        assertThat(request.answers().of(Laws.step("request"))).isEqualTo(Answer.YES);
        assertThat(Laws.ids(request.ends())).containsExactly("owed", "owed-not-told");
        assertThat(request.path()).isEqualTo(Assessment.assess(treaty, request.answers()).path());
    }

    @Test
    void threeAnswersAreTheMost() {
        var changes = Changes.minimal(treaty, Laws.answers(treaty, "y y y n n n n"));

        assertThat(changes).extracting(ChangesTest::name).contains("request=YES consent=YES charter51=YES");
        assertThat(changes).allMatch(change -> change.flips().size() <= Changes.MOST);
        assertThat(Laws.all().sentences().of(changes.stream().filter(change -> change.flips().size() == 3).findFirst()
                .orElseThrow()).in(Lang.EN)).isEqualTo(
                "If a request was made, the heads of state agreed and it fits Article 51 of the UN Charter");
    }

    @ParameterizedTest
    @MethodSource("treaties")
    void theMinimalChangesAreThoseOfTheDefinition(Instrument instrument) {
        var random = new Random(instrument.id().hashCode());
        for (var i = 0; i < TRIES; i++) {
            var answers = random(instrument, random);
            var found = Changes.minimal(instrument, answers);

            assertThat(found).extracting(ChangesTest::name).as(answers.toString()).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(defined(instrument, answers, Result::ends));
            assertThat(found.stream().filter(Change::headline)).extracting(ChangesTest::name).as(answers.toString())
                    .containsExactlyInAnyOrderElementsOf(defined(instrument, answers, ChangesTest::headline));
            assertThat(found).isSortedAccordingTo((one, other) -> one.headline() == other.headline()
                    ? one.flips().size() - other.flips().size() : one.headline() ? -1 : 1);
        }
    }

    /// The one end, or how what the headline speaks of stands.
    private static Object headline(Result result) {
        return result.certain().<Object>map(End::id)
                .orElseGet(() -> result.effect().open() ? "open" : result.effect());
    }

    /// Every set of up to three changed answers that leads where no part of it, nor the empty one, leads.
    private static List<String> defined(Instrument instrument, Answers answers, Function<Result, Object> view) {
        var all = sets(instrument, answers);
        return all.stream().filter(set -> !set.isEmpty()).filter(set -> all.stream()
                .filter(part -> part.size() < set.size() && set.containsAll(part))
                .noneMatch(part -> outcome(instrument, answers, part, view)
                        .equals(outcome(instrument, answers, set, view))))
                .map(set -> set.stream().map(ChangesTest::name).collect(Collectors.joining(" "))).toList();
    }

    private static Object outcome(Instrument instrument, Answers answers, List<Flip> flips,
            Function<Result, Object> view) {
        var next = answers;
        for (var flip : flips) {
            next = next.with(flip.step().id(), flip.to());
        }
        return view.apply(Assessment.assess(instrument, next));
    }

    private static List<List<Flip>> sets(Instrument instrument, Answers answers) {
        List<List<Flip>> sets = new ArrayList<>(List.of(List.of()));
        for (var step : instrument.steps()) {
            List.copyOf(sets).stream().filter(set -> set.size() < Changes.MOST).forEach(set ->
                    Stream.of(Answer.YES, Answer.NO).filter(to -> answers.of(step.id()) != to)
                            .map(to -> new Flip(step, answers.of(step.id()), to))
                            .forEach(flip -> sets.add(Stream.concat(set.stream(), Stream.of(flip)).toList())));
        }
        return sets;
    }

    private static Answers random(Instrument instrument, Random random) {
        var answers = Answers.NONE;
        for (var step : instrument.steps()) {
            answers = answers.with(step.id(), Answer.values()[random.nextInt(Answer.values().length)]);
        }
        return answers;
    }

    private static String name(Change change) {
        return change.flips().stream().map(ChangesTest::name).collect(Collectors.joining(" "));
    }

    private static String name(Flip flip) {
        return flip.step().id() + "=" + flip.to();
    }
}
