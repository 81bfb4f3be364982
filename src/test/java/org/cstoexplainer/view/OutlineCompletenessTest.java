package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.Store;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.map.LegendEntry;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the screen shows, the outline says. What is compared is every text that is drawn.
class OutlineCompletenessTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Words WORDS = Words.in(Lang.EN);
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    /// Scales and names that tell where something stands in the picture; the outline gives dates and places in words.
    private static final List<String> SCALES = List.of(".tick-label", ".break-sign", ".year-tick", ".history-year",
            ".rail-date", ".land-name", ".compass", "#top-bar", ".count-number");

    /// The labels of controls that do something, and say nothing of the story.
    private static final Set<String> CONTROLS = Set.of("Scale changes at //", "Play", "More", "All cases", "Change", "Copy path",
            "Open report", "Go on");

    private record Shown(String name, UnaryOperator<AppState> change, int width, int height) {

        @Override
        public String toString() {
            return name + " " + width + "x" + height;
        }
    }

    static Stream<Shown> screens() {
        var stops = CONTENT.story().stops().stream().map(stop -> new Shown(stop.id().value(),
                state -> Moves.toStop(state, stop.id()), 1440, 900));
        var event = CONTENT.chronicle().events().stream().filter(one -> one.until().isPresent()).findFirst().orElseThrow();
        var others = Stream.of(
                new Shown("Armenia", state -> card(state, new Card.OfCountry(new CountryId("ARM"))), 1440, 900),
                new Shown("Germany", state -> card(state, new Card.OfCountry(new CountryId("DEU"))), 1440, 900),
                new Shown("event", state -> card(state, new Card.OfEvent(event.id())), 1440, 900),
                new Shown("map notes", state -> card(state, new Card.OfMap()), 1440, 900),
                new Shown("a fault", state -> state.with(new Overlay.Fault(Optional.of(Path.of("reports", "report-1.txt")))), 1440, 900),
                new Shown("a fault without a report", state -> state.with(new Overlay.Fault(Optional.empty())), 1440, 900),
                new Shown("projector", state -> state.with(state.settings().withTheme(ThemeChoice.PROJECTOR)), 1024, 768),
                new Shown("Caucasus", state -> state.with(Moves.at(state.map(), CONTENT.view(new ViewId("caucasus")))),
                        1440, 900),
                new Shown("1999", state -> state.with(state.place().in(View.MEMBERS).in(1999)), 1440, 900),
                new Shown("2024", state -> state.with(state.place().in(View.MEMBERS).in(2024)), 1024, 768),
                new Shown("Georgia 1994", state -> card(state.with(state.place().in(View.MEMBERS).in(1994)),
                        new Card.OfCountry(new CountryId("GEO"))), 1440, 900),
                new Shown("years as a table", state -> state.with(state.place().in(View.MEMBERS).in(2012))
                        .with(state.settings().withTables(true)), 1440, 900),
                new Shown("how to read", state -> state.with(state.place().in(View.ARTICLE)), 1440, 900),
                new Shown("claim", state -> state.with(state.place().reading(CONTENT.claims().get(21).id())), 1440, 900),
                new Shown("narrow claim", state -> state.with(state.place().reading(CONTENT.claims().get(3).id())), 1024, 768));
        return Stream.of(stops, others, walks(), quiz()).flatMap(part -> part);
    }

    private static Stream<Shown> walks() {
        return Stream.of(
                new Shown("first question", state -> walk(state, new WalkPage.AtStep(new StepId("member"))), 1440, 900),
                new Shown("question", state -> walk(state, new WalkPage.AtStep(new StepId("request"))), 1440, 900),
                new Shown("narrow question", state -> walk(state, new WalkPage.AtStep(new StepId("territory"))), 1024, 768),
                new Shown("everything unfolded", state -> unfolded(walk(state, new WalkPage.AtStep(new StepId("attack")))),
                        1440, 900),
                new Shown("outcome", state -> unfolded(walk(state, new WalkPage.Outcome())), 1440, 900),
                new Shown("narrow outcome", state -> walk(state, new WalkPage.Outcome()), 1024, 768),
                new Shown("all paths", state -> walk(state, new WalkPage.Paths()), 1440, 900),
                new Shown("own case on the map", state -> card(own(state), new Card.OfOwnCase()), 1440, 900),
                new Shown("own case", state -> own(walk(state, new WalkPage.AtStep(new StepId("member"))))
                        .with(WalkState.begin(new TreatyId("article4"), Optional.empty(), new StepId("member"), Set.of())), 1440, 900),
                new Shown("case under another treaty", state -> state.with(state.place().in(View.ARTICLE4)).with(WalkState.begin(
                        new TreatyId("nato5"), Optional.of(new CaseId("troops-fired-at")), new StepId("nato-party"), Set.of())),
                        1440, 900),
                new Shown("case on the map", state -> card(state, new Card.OfCase(new CaseId("armenia-2022"))), 1440, 900));
    }

    private static Stream<Shown> quiz() {
        return Stream.of(
                new Shown("quiz", state -> quiz(state, "Q05", false), 1440, 900),
                new Shown("quiz answer", state -> quiz(state, "Q05", true), 1440, 900),
                new Shown("narrow quiz answer", state -> quiz(state, "Q12", true), 1024, 768));
    }

    private static AppState quiz(AppState state, String id, boolean revealed) {
        var question = new QuestionId(id);
        var hands = Hands.NONE.with(question, new Tally(List.of(6, 14, 3, 4))).revealing(question, revealed);
        return state.with(state.place().in(View.QUIZ)).with(state.teaching().with(hands).at(question)
                .choosing(question, Optional.of(Letter.B)));
    }

    private static AppState walk(AppState state, WalkPage page) {
        var treaty = new TreatyId("article4");
        var answers = new Answers(Map.of(new StepId("member"), Answer.YES, new StepId("attack"), Answer.CONTESTED,
                new StepId("territory"), Answer.CONTESTED, new StepId("request"), Answer.NO));
        return state.with(state.place().in(View.ARTICLE4)).with(new WalkState(treaty,
                Optional.of(new CaseId("kursk-2024")), Map.of(treaty, answers), page, List.of(), Set.of(),
                Optional.empty()));
    }

    private static AppState own(AppState state) {
        return state.with(state.settings().withOwnCase(new OwnCase("A border town", List.of(new CountryId("ARM"),
                new CountryId("POL")))));
    }

    private static AppState unfolded(AppState state) {
        var walk = state.walk();
        for (var extra : WalkExtra.values()) {
            walk = walk.toggling(extra);
        }
        return state.with(walk);
    }

    private static AppState card(AppState state, Card card) {
        return state.with(state.place().with(card));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void saysWhatTheScreenShows(Shown shown) {
        Toolkit.start();
        var state = shown.change().apply(Moves.start(CONTENT, Settings.first().withTheme(ThemeChoice.LIGHT)));
        var outline = plain(Outline.of(state, WORDS).toText());
        var texts = Toolkit.get(() -> texts(state, shown));

        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts).filteredOn(text -> !CONTROLS.contains(text) && !outline.contains(text)).isEmpty();
    }

    private static Set<String> texts(AppState state, Shown shown) {
        Fonts.load();
        var store = new Store(state);
        var window = new MainWindow(Slices.of(store), Controllers.of(store, new QuietDesk()), SHELF, new Ambience(WORDS), false,
                true);
        window.scene(shown.width(), shown.height());
        for (var pass = 0; pass < 3; pass++) {
            window.applyCss();
            window.layout();
        }
        var texts = new LinkedHashSet<String>();
        collect(window, texts, SCALES.stream().flatMap(scale -> window.lookupAll(scale).stream()).toList());
        return texts;
    }

    /// Every text that is drawn, but for those within `left`.
    private static void collect(Node node, Set<String> texts, List<Node> left) {
        if (!node.isVisible() || left.contains(node)) {
            return;
        }
        if (node instanceof Text text) {
            add(text.getText(), texts);
        } else if (node instanceof LegendEntry entry) {
            // what it says in full, where the strip is too short for it
            add(entry.getAccessibleText(), texts);
        } else if (node instanceof Labeled labeled) {
            add(labeled.getText(), texts);
            Optional.ofNullable(labeled.getGraphic()).ifPresent(graphic -> collect(graphic, texts, left));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts, left));
        }
    }

    private static void add(String text, Set<String> texts) {
        if (text != null && text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            texts.add(plain(text));
        }
    }

    private static String plain(String text) {
        return text.replace('\u2002', ' ').replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

}
