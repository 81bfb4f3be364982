package org.cstoexplainer.view.panel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Place;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Ui;

/// The panel: how far one is, the stop or the card over it, and Back and Next, which never move.
public final class StoryPanel extends VBox {

    private final Slices slices;
    private final Ambience ambience;
    private final CardParts parts;
    private final StopCard stops;
    private final CountryCard countries;
    private final EventCard events;
    private final CaseCard cases;
    private final OwnCaseCard own;
    private final MapNotesCard notes;
    private final Progress progress;
    private final Page page = new Page("panel-page");
    private final Button back;
    private final Button map;
    private final Button next;
    private final HBox footer;
    private final VBox pinned = new VBox();
    private Shown shown;

    private record Shown(Content content, Place place, List<CountryId> own, boolean tables, Metrics metrics, Object theme) {
    }

    /// A panel.
    ///
    /// @param away puts it away, where it covers the map
    public StoryPanel(Slices slices, Controllers controllers, Ambience ambience, Runnable away) {
        this.slices = slices;
        this.ambience = ambience;
        parts = new CardParts(slices, controllers, ambience);
        stops = new StopCard(parts, controllers, ambience);
        countries = new CountryCard(parts, ambience);
        events = new EventCard(parts, controllers, ambience);
        cases = new CaseCard(parts, controllers, ambience);
        own = new OwnCaseCard(parts, controllers, ambience);
        notes = new MapNotesCard(parts, ambience);
        progress = new Progress(ambience);
        back = Ui.button("back", "", "fth-arrow-left", controllers.story()::previous);
        next = Ui.button("next", "", "", controllers.story()::next);
        map = Ui.iconButton("panel-map", ambience.words().say("panel.map"), "fth-map", away);
        map.getStyleClass().remove("flat");
        footer = new HBox(back, map, next);
        build();
        slices.state().subscribe(_ -> show());
        ambience.metrics().subscribe(_ -> show());
    }

    private void build() {
        setId("panel");
        getStyleClass().add("panel");
        next.getStyleClass().add("primary");
        next.setMaxWidth(Double.MAX_VALUE);
        back.setMaxHeight(Double.MAX_VALUE);
        map.setMaxHeight(Double.MAX_VALUE);
        next.setMinWidth(0);
        next.setWrapText(true);
        HBox.setHgrow(next, Priority.ALWAYS);
        footer.getStyleClass().add("panel-footer");
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        progress.setMinHeight(USE_PREF_SIZE);
        footer.setMinHeight(USE_PREF_SIZE);
        pinned.getStyleClass().add("panel-pinned");
        pinned.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(progress, page, pinned, footer);
    }

    /// Whether the panel needs to be wide for what it shows.
    public static boolean wide(AppState state) {
        return state.place().card() instanceof Card.None && StopCard.wide(state.content().stop(state.place().stop()));
    }

    private void show() {
        var state = slices.now();
        var now = new Shown(state.content(), state.place(), state.settings().ownCase().states(), state.settings().tables(),
                ambience.now(), ambience.theme().get());
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        parts.terms().close();
        measure();
        Refocus.around(page, () -> page.show(nodes(state).toArray(Node[]::new)));
        pin(state);
        Ui.show(progress, state.place().card() instanceof Card.None);
        progress.show(Route.number(state.content(), state.place().stop()), state.content().story().stops().size());
        foot(state);
    }

    private void pin(AppState state) {
        var note = state.place().card() instanceof Card.None && !ambience.now().rail() ? stops.pinned(state) : Optional.<Node>empty();
        pinned.getChildren().setAll(note.stream().toList());
        Ui.show(pinned, note.isPresent());
        var side = side();
        pinned.setPadding(new Insets(ambience.px(8), side, ambience.px(8), side));
    }

    private void measure() {
        var side = side();
        progress.setPadding(new Insets(ambience.px(ambience.now().low() ? 14 : 22), side, 0, side));
        page.pad(ambience.px(ambience.now().low() ? 8 : 12), side);
        page.space(ambience.px(ambience.now().low() || wide(slices.now()) ? 9 : 12));
        var above = ambience.px(ambience.now().cramped() ? 5 : 12);
        footer.setPadding(new Insets(above, side, above, side));
        footer.setSpacing(ambience.px(10));
        Ui.show(map, ambience.now().cramped());
        map.setMinSize(ambience.px(56), ambience.px(46));
        back.setMinSize(ambience.px(56), ambience.px(46));
        next.setMinHeight(ambience.px(46));
    }

    private List<Node> nodes(AppState state) {
        return switch (state.place().card()) {
            case Card.None _ -> stops.nodes(state);
            case Card.OfCountry(var id) -> countries.nodes(state, id);
            case Card.OfEvent(var id) -> events.nodes(state, id);
            case Card.OfCase(var id) -> cases.nodes(state, id);
            case Card.OfOwnCase _ -> own.nodes(state);
            case Card.OfMap _ -> notes.nodes(state);
        };
    }

    private void foot(AppState state) {
        var words = ambience.words();
        var content = state.content();
        var here = state.place().stop();
        var after = Route.after(content, here);
        back.setDisable(Route.before(content, here).isEmpty());
        next.setDisable(after.isEmpty());
        Ui.name(back, Route.before(content, here).map(stop -> words.say("panel.back", title(stop)))
                .orElse(words.say("panel.noBack")));
        next.setAccessibleText(after.map(stop -> words.say("panel.next", title(stop))).orElse(words.say("panel.end")));
        next.setText(after.map(stop -> brief(title(stop))).orElse(next.getAccessibleText()));
        next.setGraphic(after.isPresent() ? Ui.icon("fth-arrow-right") : null);
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    }

    /// The name of the next stop, with “Next” before it where that leaves it in one line.
    private String brief(String title) {
        var full = ambience.words().say("panel.next", title);
        var metrics = ambience.now();
        var text = new Text(full);
        text.setFont(Font.font("IBM Plex Sans SemiBold", metrics.root()));
        var page = wide(slices.now()) ? metrics.widePanel() : metrics.panel();
        var room = page - 2 * side() - metrics.px(56 + 10 + 64);
        return metrics.rail() || text.getLayoutBounds().getWidth() > room ? title : full;
    }

    private double side() {
        return ambience.px(ambience.now().rail() ? 20 : 28);
    }

    private String title(Stop stop) {
        return ambience.words().of(stop.title());
    }
}
