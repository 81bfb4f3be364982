package org.cstoexplainer.view.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cstoexplainer.cli.Screens;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.problem.Excerpt;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;

/// Every screen of the window that differs from the others in what stands on it.
final class Places {

    /// A screen.
    record Place(String name, AppState state) {
    }

    /// Stops on which nothing stands that does not stand on another.
    private static final Set<String> ALIKE = Set.of("left", "macron", "objections", "trump", "story");

    private final List<Place> places = new ArrayList<>();
    private final AppState start;
    private final Content content;

    private Places(Content content) {
        this.content = content;
        start = Moves.start(content, Settings.first().withTipsSeen());
    }

    /// All of them: those that can be asked for by name, and what opens from them.
    static List<Place> of(Content content) {
        var all = new Places(content);
        Screens.named(content).forEach((name, state) -> {
            if (!ALIKE.contains(name)) {
                all.places.add(new Place(name, state));
            }
        });
        all.cards();
        all.unfolded();
        all.overlays();
        all.add("a mistake", at -> mistaken(at, 1));
        all.add("many mistakes", at -> mistaken(at, 40));
        return all.places;
    }

    private void add(String name, UnaryOperator<AppState> change) {
        places.add(new Place(name, change.apply(start)));
    }

    private void cards() {
        add("card of Armenia", at -> card(at, new Card.OfCountry(new CountryId("ARM"))));
        add("card of Ukraine", at -> card(at, new Card.OfCountry(new CountryId("UKR"))));
        add("card of an event", at -> card(at, new Card.OfEvent(new EventId("T21"))));
        add("card of a case", at -> card(at, new Card.OfCase(new CaseId("armenia-2022"))));
        add("card of an own case", at -> card(own(at), new Card.OfOwnCase()));
        add("the map near", at -> at.with(Moves.at(at.map(), content.view(new ViewId("caucasus")))));
        add("a notice", at -> at.with(new Notice("notice.motion.on", "")));
    }

    private void unfolded() {
        add("the article without a claim", at -> at.with(at.place().in(View.ARTICLE)));
        add("years as a table", at -> at.with(at.place().in(View.MEMBERS).in(2012)).with(at.settings().withTables(true)));
        add("a chart as a table", at -> Moves.toStop(at, content.story().stops().stream().filter(stop -> stop.id().value().equals("numbers"))
                .findFirst().orElseThrow().id()).with(at.settings().withTables(true)));
        add("the card of Armenia in 2024", at -> card(at.with(at.place().in(View.MEMBERS).in(2024)), new Card.OfCountry(new CountryId("ARM"))));
        add("an own case", at -> own(at).with(own(at).place().in(View.ARTICLE4)).with(WalkState.begin(new TreatyId("article4"), Optional.empty(),
                new StepId("member"), Set.of())));
        add("a question with everything unfolded", at -> {
            var walk = WalkState.begin(new TreatyId("article4"), Optional.of(new CaseId("kursk-2024")), new StepId("member"), Set.of())
                    .at(new WalkPage.AtStep(new StepId("attack")));
            for (var extra : WalkExtra.values()) {
                walk = walk.toggling(extra);
            }
            return at.with(at.place().in(View.ARTICLE4)).with(walk);
        });
    }

    private void overlays() {
        add("all sources", at -> at.with(new Overlay.Sources(true, Optional.of(new SourceId("S01")))));
        add("a term found", at -> at.with(new Overlay.Find("collective", content.terms().stream().findFirst().map(one -> one.id()))));
        add("a fault without a report", at -> at.with(new Overlay.Fault(Optional.empty())));
        add("nothing found", at -> at.with(new Overlay.Find("qqqqq")));
    }

    /// So many mistakes, each other one with its lines; the first of a whole file.
    private static AppState mistaken(AppState state, int count) {
        var page = new Page("events.json", "[\n  { \"id\": \"T01\", \"date\": \"2022-02-31\",\n    \"title\": \"" + "So long a title ".repeat(12) + "\" }\n]\n");
        var place = page.spot(28, 38, "$[0].date").place();
        var excerpt = Excerpt.around(page, place);
        var problems = IntStream.range(0, count).mapToObj(i -> i == 0 ? Problem.ofFile("story.json", Mistake.FILE_MISSING)
                : new Problem("events.json", Optional.of(place), "$[0].date",
                        "31 February " + i + " does not exist.", "Write a day that exists.", i % 2 == 0 ? excerpt : Excerpt.NONE)).toList();
        return state.with(problems).with(new Overlay.Mistakes());
    }

    private static AppState own(AppState state) {
        return state.with(state.settings().withOwnCase(new OwnCase("A border town", List.of(new CountryId("ARM"), new CountryId("POL")))));
    }

    private static AppState card(AppState state, Card card) {
        return state.with(state.place().with(card));
    }
}
