package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a class sees of the small content, word for word, as it stands in the folder `outline`. Whoever changes what the class
/// screen says changes the text there, after reading it.
class ClassOutlinesTest {

    private static final Content CONTENT = TinyContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final QuestionId QUESTION = new QuestionId("Q01");
    private static final StepId ATTACK = new StepId("attack");
    private static final StepId REQUEST = new StepId("request");
    private static final CaseId CASE = CONTENT.cases().getFirst().id();

    /// Each slide by the name of its file.
    static final Map<String, Supplier<Slide>> SLIDES = slides();

    private static Map<String, Supplier<Slide>> slides() {
        var slides = new LinkedHashMap<String, Supplier<Slide>>();
        for (var page : StopPage.values()) {
            slides.put("class-page-" + OutlinePen.key(page), () -> new Slide.OfStop(new StopId("treaty"), page, 0, 2));
        }
        slides.put("class-numbers-of-its-stop", () -> new Slide.OfStop(new StopId("statement"), StopPage.NUMBERS_RECORD, 1, 2));
        slides.put("class-words-of-a-lesson", () -> new Slide.OfStop(new StopId("statement"), StopPage.WORDS, 0, 2));
        slides.put("class-step", () -> new Slide.OfStep(START.walk(), Tally.none(3)));
        slides.put("class-step-with-votes", () -> new Slide.OfStep(answered(Answer.YES).at(REQUEST).marking(Answer.CONTESTED),
                Tally.none(3).plus(0, 12).plus(2, 1)));
        slides.put("class-step-of-an-own-case", () -> new Slide.OfStep(WalkState.begin(new TreatyId("pact"), Optional.empty(), ATTACK,
                Set.of()), Tally.none(3)));
        slides.put("class-step-passed-over", () -> new Slide.OfStep(answered(Answer.NO), Tally.none(3)));
        for (var part = 0; part < Slide.OUTCOME_PAGES; part++) {
            var at = part;
            slides.put("class-outcome-" + part, () -> new Slide.OfOutcome(answered(Answer.CONTESTED).at(new WalkPage.Outcome()), at,
                    Map.of(ATTACK, Tally.none(3).plus(1, 8), REQUEST, Tally.none(3))));
        }
        slides.put("class-reasons-of-a-no", () -> new Slide.OfOutcome(answered(Answer.NO).at(new WalkPage.Outcome()), 1, Map.of()));
        slides.put("class-question", () -> new Slide.OfQuestion(QUESTION, Tally.none(4).plus(0, 3), false, 1, 2));
        slides.put("class-question-with-hands", () -> new Slide.OfQuestion(QUESTION, Tally.none(4).plus(0, 3).plus(3, 1), true, 2, 2));
        slides.put("class-question-without-hands", () -> new Slide.OfQuestion(QUESTION, Tally.none(4), true, 2, 2));
        slides.put("class-map", () -> new Slide.OfMap(START.map().toggling(Legend.LEFT), START.place()));
        slides.put("class-end", Slide.End::new);
        return slides;
    }

    private static WalkState answered(Answer attack) {
        assertThat(START.walk().chosen()).contains(CASE);
        return START.walk().with(START.walk().answers().with(ATTACK, attack));
    }

    static Set<String> names() {
        return SLIDES.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSlideReadsAsItIsWrittenDown(String name) throws IOException {
        var text = OutlineOfSlide.of(CONTENT, SLIDES.get(name).get(), Words.in(Lang.EN)).toText();
        try (var file = ClassOutlinesTest.class.getResourceAsStream("/outline/" + name + ".txt")) {
            assertThat(text).isEqualTo(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        }
    }
}
