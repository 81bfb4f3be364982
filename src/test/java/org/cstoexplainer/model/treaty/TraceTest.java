package org.cstoexplainer.model.treaty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static Content content;

    @BeforeAll
    static void read() {
        content = StoryContent.content();
    }

    private static Trace trace(String treaty, Map<String, Answer> answers) {
        var given = Answers.NONE;
        for (var one : answers.entrySet()) {
            given = given.with(new StepId(one.getKey()), one.getValue());
        }
        return Trace.of(Assessment.assess(content.treaties().instrument(new TreatyId(treaty)), given), Reasons.NONE);
    }

    private static List<String> told(Trace trace) {
        return trace.lines().stream().map(line -> "  ".repeat(line.depth()) + switch (line) {
            case Trace.Line.Whole(var finding, _) -> finding.reason().in(Lang.EN);
            case Trace.Line.Fact(var leg, var finding, _) -> leg.step().id() + " " + finding.truth();
        }).toList();
    }

    @Test
    void eachEffectStandsOverTheFactsItRestsOnAndEachFactIsToldOnce() {
        var trace = trace("article4", Map.of("member", Answer.YES, "attack", Answer.CONTESTED, "threat", Answer.YES,
                "territory", Answer.CONTESTED, "request", Answer.NO));
        assertThat(told(trace)).containsExactly("Help is not owed.", "  member YES", "  attack CONTESTED",
                "  territory CONTESTED", "  request NO", "Whether the members consult under Article 2 is contested.",
                "  threat YES");
        assertThat(trace.unreached()).extracting(leg -> leg.number().orElse(0)).containsExactly(5, 6, 7);
    }

    @Test
    void aStepThatNoEffectRestsOnIsToldLast() {
        var trace = trace("article4", Map.of("member", Answer.YES, "attack", Answer.YES, "territory", Answer.YES,
                "request", Answer.YES, "consent", Answer.YES, "charter51", Answer.YES, "council", Answer.NO));
        assertThat(told(trace)).endsWith("The members do not consult under Article 2.", "  council NO");
        assertThat(trace.unreached()).isEmpty();
    }

    @Test
    void aConditionMadeOfOthersStandsOverThem() {
        assertThat(told(trace("nato5", Map.of("nato-party", Answer.YES, "attack", Answer.YES, "area-territory", Answer.NO,
                "area-forces", Answer.NO)))).contains("  The attack was not in the treaty’s area.",
                "    area-territory NO", "    area-forces NO");
    }

    @Test
    void aConditionOfWhichNothingMattersIsLeftOut() {
        assertThat(told(trace("nato5", Map.of("nato-party", Answer.NO)))).containsExactly("Help is not owed.",
                "  nato-party NO", "The parties do not consult under Article 4.");
    }

    @Test
    void everyStepThatMattersIsToldWhateverIsAnswered() {
        for (var instrument : content.treaties().instruments()) {
            for (var answer : Answer.values()) {
                var given = Answers.NONE;
                for (var step : instrument.steps()) {
                    given = given.with(step.id(), answer);
                    var result = Assessment.assess(instrument, given);
                    var told = new HashSet<StepId>();
                    Trace.of(result, Reasons.NONE).lines().stream().filter(Trace.Line.Fact.class::isInstance)
                            .forEach(line -> told.add(((Trace.Line.Fact) line).leg().step().id()));
                    assertThat(told).containsExactlyInAnyOrderElementsOf(result.walked().map(leg -> leg.step().id()).toList());
                }
            }
        }
    }
}
