package org.cstoexplainer.model.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The questions of the story: what each rests on, and how it is put.
class QuizContentTest {

    private static final Content CONTENT = StoryContent.content();

    /// What an option, and what a question, has room for on the class screen, characters.
    private static final int OPTION = 55;
    private static final int QUESTION = 90;

    /// The entries of the content that each question rests on.
    private static final Map<String, List<String>> FACTS = """
            Q01 ME01 ME08 SC26
            Q02 CM1
            Q03 SC30 SC31 ME08 text:article
            Q04 step:request change:request
            Q05 SC04 step:consent
            Q06 step:consent P7 G06
            Q07 ME06 ME11 ME14
            Q08 ME17 ME22 SC29
            Q09 P4
            Q10 P7 T11
            Q11 SC22 N4 N6
            Q12 T08
            Q13 SC05 T06 F3
            Q14 step:charter51 step:council treaty:nato5
            Q15 step:member ME01 ME02 ME03 ME04
            Q16 step:attack step:threat change:what-is-meant
            Q17 T04 step:territory
            Q18 step:council step:charter51
            Q19 SC01 SC02 T25
            Q20 ME13 ME14
            Q21 T15 N2
            Q22 T24
            Q23 T17
            Q24 SC37
            Q25 P5
            """.lines().map(line -> line.split(" ")).collect(Collectors.toMap(words -> words[0],
            words -> Arrays.asList(words).subList(1, words.length)));

    private record Fact(String id, Grade grade, List<SourceId> sources) {
    }

    private static Stream<Fact> facts() {
        var article4 = CONTENT.treaties().instruments().getFirst();
        return Stream.of(
                CONTENT.claims().stream().map(one -> new Fact(one.id().value(), one.grade(), one.sources())),
                CONTENT.chronicle().events().stream().map(one -> new Fact(one.id().value(), one.grade(), one.sources())),
                CONTENT.precedents().stream().map(one -> new Fact(one.id().value(), one.grade(), one.sources())),
                CONTENT.forces().stream().map(one -> new Fact(one.id(), one.grade(), one.sources())),
                CONTENT.numbers().numbers().stream().map(one -> new Fact(one.id(), one.grade(), one.sources())),
                CONTENT.terms().stream().map(one -> new Fact(one.id().value(), one.grade(), one.sources())),
                CONTENT.contested().stream().map(one -> new Fact(one.id(), one.grade(), one.sources())),
                article4.steps().stream().map(one -> new Fact("step:" + one.id(), one.grade(), one.sources())),
                article4.earlier().stream().flatMap(earlier -> earlier.changes().stream()).map(one -> new Fact("change:"
                        + one.point().in(Lang.EN).toLowerCase(Locale.ROOT).replace(' ', '-'), Grade.CONFIRMED, one.sources())),
                CONTENT.treaties().instruments().stream().map(one -> new Fact("treaty:" + one.id(), Grade.CONFIRMED,
                        one.sources())),
                CONTENT.texts().stream().map(one -> new Fact("text:" + one.id(), Grade.CONFIRMED, one.sources())))
                .flatMap(part -> part);
    }

    static List<Question> questions() {
        return CONTENT.quiz();
    }

    @Test
    void thereAreTheFourteenOfTheFactListAndMore() {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(18).extracting(one -> one.id().value())
                .contains("Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q09", "Q10", "Q11", "Q12", "Q13", "Q14")
                .containsExactlyInAnyOrderElementsOf(FACTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itRestsOnFactsThatAreSureAndNamesTheirSources(Question question) {
        var wanted = FACTS.get(question.id().value());
        var found = facts().filter(fact -> wanted.contains(fact.id())).toList();

        assertThat(found).extracting(Fact::id).containsAll(wanted);
        assertThat(found).extracting(Fact::grade).doesNotContain(Grade.UNSURE);
        assertThat(found.stream().flatMap(fact -> fact.sources().stream()).toList()).containsAll(question.sources());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itHasRoomOnTheClassScreen(Question question) {
        assertThat(question.question().in(Lang.EN).length()).isLessThanOrEqualTo(QUESTION);
        assertThat(question.options()).extracting(option -> option.in(Lang.EN).length())
                .allMatch(length -> length <= OPTION);
    }

    @Test
    void neitherPlaceNorLengthGivesTheRightOptionAway() {
        var places = questions().stream().collect(Collectors.groupingBy(Question::right, Collectors.counting()));
        assertThat(places.values()).allMatch(count -> Math.abs(count - questions().size() / 4.0) <= 2);
        assertThat(questions()).filteredOn(one -> longest(one).equals(one.option(one.right())))
                .hasSizeLessThan(questions().size() / 2);
    }

    private static Wording longest(Question question) {
        return question.options().stream().reduce((one, other) ->
                one.in(Lang.EN).length() >= other.in(Lang.EN).length() ? one : other).orElseThrow();
    }

    @Test
    void everyStopHasAQuestion() {
        assertThat(questions()).extracting(Question::stop)
                .containsAll(CONTENT.story().stops().stream().map(Stop::id).toList());
    }

    @Test
    void everyNumberedStepOfArticle4HasAQuestion() {
        Set<Object> asked = new HashSet<>(questions().stream().flatMap(one -> one.step().stream()).toList());
        assertThat(CONTENT.treaties().instruments().getFirst().steps()).filteredOn(step -> !step.aside())
                .extracting(Step::id).allMatch(asked::contains);
    }
}
