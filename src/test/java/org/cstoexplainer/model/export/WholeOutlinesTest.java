package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Clocked;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.LessonPlace;
import org.cstoexplainer.model.state.LessonRecord;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The texts of whole screens and sheets of the small content, word for word, as they stand in the folder `outline`. Whoever
/// changes what a screen says changes the text there, after reading it.
class WholeOutlinesTest {

    private static final Content CONTENT = TinyContent.content();
    private static final Words WORDS = Words.in(Lang.EN);
    private static final AppState START = Moves.start(CONTENT, Settings.first());
    private static final StepId ATTACK = new StepId("attack");
    private static final StepId REQUEST = new StepId("request");
    private static final QuestionId QUESTION = new QuestionId("Q01");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    /// Each text by the name of its file.
    static final Map<String, Supplier<OutlineText>> TEXTS = texts();

    private static Map<String, Supplier<OutlineText>> texts() {
        var texts = new LinkedHashMap<String, Supplier<OutlineText>>();
        story(texts);
        otherViews(texts);
        walks(texts);
        sheets(texts);
        return texts;
    }

    private static void story(Map<String, Supplier<OutlineText>> texts) {
        texts.put("stop", () -> of(START));
        texts.put("stop-with-numbers", () -> of(Moves.toStop(START, new StopId("statement"))));
        texts.put("country-of-the-story", () -> of(card(new Card.OfCountry(new CountryId("ARM")))));
        texts.put("country-beside-the-story", () -> of(card(new Card.OfCountry(new CountryId("FRA")))));
        texts.put("event-that-lasted", () -> of(card(new Card.OfEvent(new EventId("T02")))));
        texts.put("event-of-a-month", () -> of(card(new Card.OfEvent(new EventId("T04")))));
        texts.put("about-the-map", () -> of(card(new Card.OfMap())));
        texts.put("case", () -> of(card(new Card.OfCase(CONTENT.cases().getFirst().id()))));
        texts.put("own-case-without-states", () -> of(card(new Card.OfOwnCase())));
        texts.put("own-case", () -> of(card(new Card.OfOwnCase()).with(START.settings().withOwnCase(own()))));
        texts.put("filtered-timeline", () -> of(START.with(START.map().toggling(Legend.FROZEN)).with(START.timeline()
                .toggling(Lane.ARTICLE4).toggling(ClaimKind.ANALYSIS).of(Optional.of(new CountryId("ARM"))))));
        texts.put("moved-map", () -> of(START.with(START.map().at(START.map().frame().at(Moves.frame(CONTENT.map().views().getLast())
                .centre()).rotated(30)))));
        texts.put("notice", () -> of(START.with(new Notice("notice.lessonGone", ""))));
        texts.put("fault", () -> of(START.with(new Overlay.Fault(Optional.empty()))));
    }

    private static void otherViews(Map<String, Supplier<OutlineText>> texts) {
        texts.put("members-1992", () -> of(START.with(START.place().in(View.MEMBERS).in(1992))));
        texts.put("members-1999", () -> of(START.with(START.place().in(View.MEMBERS).in(1999)
                .with(new Card.OfCountry(new CountryId("UKR"))))));
        texts.put("members-2024", () -> of(START.with(START.place().in(View.MEMBERS).in(2024)
                .with(new Card.OfCountry(new CountryId("ARM"))))));
        texts.put("members-2025", () -> of(START.with(START.place().in(View.MEMBERS).in(2025))));
        var quiz = START.with(START.place().in(View.QUIZ));
        texts.put("quiz", () -> of(quiz));
        texts.put("quiz-with-a-choice", () -> of(quiz.with(quiz.teaching().choosing(QUESTION, Optional.of(Letter.B)))));
        var shown = Hands.NONE.with(QUESTION, Tally.none(4).plus(0, 7).plus(2, 3)).revealing(QUESTION, true);
        texts.put("quiz-with-the-answer", () -> of(quiz.with(quiz.teaching().with(shown).choosing(QUESTION, Optional.of(Letter.A)))));
        var article = START.with(START.place().in(View.ARTICLE));
        texts.put("article", () -> of(article));
        texts.put("article-with-a-claim", () -> of(article.with(article.place().reading(new ClaimId("C2")))));
        texts.put("article-filtered", () -> of(article.with(article.place().reading(new ClaimId("C3")))
                .filtering(Optional.of(Verdict.MISSING))));
    }

    private static void walks(Map<String, Supplier<OutlineText>> texts) {
        texts.put("walk", () -> of(walk(START.walk())));
        texts.put("walk-at-its-second-question", () -> of(walk(answered(Answer.YES).at(REQUEST))));
        texts.put("walk-unfolded", () -> of(walk(Stream.of(WalkExtra.values()).reduce(START.walk(), WalkState::toggling, (a, _) -> a))));
        texts.put("walk-of-an-own-case", () -> of(walk(ownWalk()).with(START.settings().withOwnCase(own()))));
        texts.put("walk-outcome-yes", () -> of(walk(answered(Answer.YES, Answer.YES).at(new WalkPage.Outcome()))));
        texts.put("walk-outcome-no", () -> of(walk(answered(Answer.NO).at(new WalkPage.Outcome()))));
        texts.put("walk-outcome-contested", () -> of(walk(answered(Answer.CONTESTED, Answer.NO).at(new WalkPage.Outcome()))));
        texts.put("walk-paths", () -> of(walk(answered(Answer.NO).at(new WalkPage.Paths()))));
        texts.put("sheet-of-a-walk", () -> OutlineOfPath.of(walk(answered(Answer.CONTESTED, Answer.YES)), WORDS));
        texts.put("sheet-of-an-own-walk", () -> OutlineOfPath.of(walk(ownWalk()), WORDS));
    }

    private static void sheets(Map<String, Supplier<OutlineText>> texts) {
        texts.put("guide", () -> of(START.with(new Overlay.Guide())));
        texts.put("key", () -> OutlineOfKey.of(CONTENT, WORDS));
        texts.put("record", () -> OutlineOfRecord.of(record(), CONTENT, WORDS, ZoneOffset.UTC));
        for (var chart : Chart.values()) {
            texts.put("chart-" + OutlinePen.key(chart), () -> {
                var pen = new OutlinePen(CONTENT, WORDS);
                OutlineOfChart.write(chart, pen);
                return pen.text();
            });
        }
    }

    private static OutlineText of(AppState state) {
        return Outline.of(state, WORDS);
    }

    private static AppState card(Card card) {
        return START.with(START.place().with(card));
    }

    private static OwnCase own() {
        return new OwnCase("A border town", List.of(new CountryId("ARM"), new CountryId("FRA")));
    }

    private static AppState walk(WalkState walk) {
        return START.with(START.place().in(View.ARTICLE4)).with(walk);
    }

    private static WalkState ownWalk() {
        return WalkState.begin(new TreatyId("pact"), Optional.empty(), ATTACK, Set.of());
    }

    private static WalkState answered(Answer attack) {
        return START.walk().with(START.walk().answers().with(ATTACK, attack));
    }

    private static WalkState answered(Answer attack, Answer request) {
        return answered(attack).with(answered(attack).answers().with(REQUEST, request));
    }

    private static LessonRecord record() {
        var lesson = CONTENT.lessons().getFirst();
        var clock = new Clocked(TEN, TEN.plusSeconds(605), Map.of(0, Duration.ofSeconds(65), 2, Duration.ofSeconds(540)));
        var hands = Hands.NONE.with(QUESTION, Tally.none(4).plus(1, 12)).with(CONTENT.cases().getFirst().id(), REQUEST,
                Tally.none(3).plus(0, 4).plus(2, 5));
        var teaching = START.teaching().with(hands).ended(Talk.begin(lesson, LessonPlace.at(4), clock));
        return LessonRecord.of(START.with(teaching)).orElseThrow();
    }

    static Set<String> names() {
        return TEXTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aScreenReadsAsItIsWrittenDown(String name) throws IOException {
        try (var file = WholeOutlinesTest.class.getResourceAsStream("/outline/" + name + ".txt")) {
            var written = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            assertThat(TEXTS.get(name).get().toText()).isEqualTo(written);
        }
    }
}
