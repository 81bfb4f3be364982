package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Hands;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkPage;

/// The screens that can be asked for by name.
enum Screen {
    /// The story at a stop.
    STORY,
    /// A question of the walk, with the answers that lead to it.
    WALK,
    /// Where the answers lead.
    OUTCOME,
    /// All paths through Article 4.
    PATHS,
    /// A question of the quiz.
    QUIZ,
    /// The same with hands counted and the answer shown.
    QUIZ_ANSWER,
    /// Members over time.
    MEMBERS,
    /// The article, checked.
    ARTICLE,
    /// How contested places are drawn.
    MAP_NOTES,
    /// The drawer of sources.
    SOURCES,
    /// The search.
    FIND,
    /// The keys.
    KEYS,
    /// The page that tries the buttons of a clicker.
    CLICKER,
    /// The first-run tips.
    TIPS,
    /// The lessons.
    LESSONS,
    /// The record of a lesson.
    RECORD,
    /// The screen as text.
    OUTLINE,
    /// The teacher's guide.
    GUIDE,
    /// What prints and saves.
    PRINT,
    /// About the app.
    ABOUT,
    /// That something went wrong.
    FAULT;

    private static final Path REPORT = Path.of(System.getProperty("user.home"), ".config", "csto-explainer", "reports",
            "report-20260301-093000-1.txt");
    private static final Tally HANDS = new Tally(List.of(6, 3, 4, 14));

    /// The state in which the screen is shown.
    ///
    /// @throws IllegalArgumentException with one sentence, if there is no such stop or country
    AppState state(Content content, Optional<String> stop, Optional<String> country, ThemeChoice theme, TextSize text) {
        var settings = Settings.first().withTheme(theme).withTextSize(text);
        stop.ifPresent(id -> require(content.story().stops().stream().anyMatch(one -> one.id().equals(new StopId(id))),
                "noStop", id));
        var start = Moves.start(content, stop.map(settings::withLastStop).orElse(settings));
        var state = show(start, content);
        return country.map(id -> open(state, content, id)).orElse(state);
    }

    private AppState show(AppState start, Content content) {
        return switch (this) {
            case STORY -> start;
            case WALK -> WalkStart.at(start, new WalkPage.AtStep(new StepId("request")));
            case OUTCOME -> WalkStart.at(start, new WalkPage.Outcome());
            case PATHS -> WalkStart.at(start, new WalkPage.Paths());
            case QUIZ -> quiz(start, content, false);
            case QUIZ_ANSWER -> quiz(start, content, true);
            case MEMBERS -> start.with(start.place().in(View.MEMBERS).in(1999));
            case ARTICLE -> article(start, content);
            case MAP_NOTES -> start.with(start.place().with(new Card.OfMap()));
            case SOURCES -> start.with(new Overlay.Sources(false, Optional.of(content.stop(start.place().stop()).sources().getFirst())));
            case FIND -> start.with(new Overlay.Find("armenia"));
            case KEYS -> start.with(new Overlay.Keys());
            case CLICKER -> start.with(new Overlay.Clicker(Optional.of("PageDown")));
            case TIPS -> start.with(new Overlay.Tips());
            case LESSONS -> start.with(new Overlay.Lessons(Optional.empty()));
            case RECORD -> RecordStart.at(start);
            case OUTLINE -> start.with(new Overlay.Outline());
            case GUIDE -> start.with(new Overlay.Guide());
            case PRINT -> start.with(Overlay.Print.FIRST.with(PaperKind.MAP).withoutPrinter());
            case ABOUT -> start.with(new Overlay.About());
            case FAULT -> start.with(new Overlay.Fault(Optional.of(REPORT)));
        };
    }

    /// The first question that a text decides.
    private static AppState quiz(AppState start, Content content, boolean answer) {
        var shown = start.with(start.place().in(View.QUIZ));
        return content.quiz().stream().filter(one -> one.deciding().isPresent() && one.step().isPresent()).findFirst()
                .or(() -> content.quiz().stream().findFirst()).map(Question::id).map(asked -> {
                    var hands = answer ? Hands.NONE.with(asked, HANDS).revealing(asked, true) : Hands.NONE;
                    return shown.with(start.teaching().with(hands).at(asked));
                }).orElse(shown);
    }

    /// A claim after the middle; none where the story checks none.
    private static AppState article(AppState start, Content content) {
        var claims = content.claims();
        return claims.isEmpty() ? start.with(start.place().in(View.ARTICLE))
                : start.with(start.place().reading(claims.get(Math.min(claims.size() - 1, claims.size() / 2 + 2)).id()));
    }

    private static AppState open(AppState state, Content content, String id) {
        var country = new CountryId(id.toUpperCase(java.util.Locale.ROOT));
        require(content.country(country).isPresent(), "noCountry", id);
        return state.with(state.place().with(new Card.OfCountry(country)));
    }

    private static void require(boolean there, String key, String id) {
        if (!there) {
            throw new IllegalArgumentException(Cli.say(key, id));
        }
    }
}
