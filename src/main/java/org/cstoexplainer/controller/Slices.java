package org.cstoexplainer.controller;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.MapLook;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Place;
import org.cstoexplainer.model.state.Teaching;
import org.cstoexplainer.model.state.TimelineLook;
import org.cstoexplainer.model.state.Trail;
import org.cstoexplainer.model.state.WalkState;

/// The parts of the state, each observable by itself; taken once and handed to the views.
///
/// @param state    the whole
/// @param content  what was read
/// @param problems the mistakes in what was read last
/// @param place    where one is
/// @param trail    where one has been
/// @param map      what the map of the story shows
/// @param timeline what the timeline shows
/// @param walk     how far a treaty has been walked
/// @param teaching what has to do with a class
/// @param verdict  the verdict by which the claims are filtered
/// @param overlay  what lies over the window
/// @param notice   one sentence to the person
/// @param settings what the person has chosen
public record Slices(ObservableValue<AppState> state, ObservableValue<Content> content,
        ObservableValue<List<Problem>> problems, ObservableValue<Place> place, ObservableValue<Trail> trail,
        ObservableValue<MapLook> map, ObservableValue<TimelineLook> timeline, ObservableValue<WalkState> walk,
        ObservableValue<Teaching> teaching, ObservableValue<Optional<Verdict>> verdict,
        ObservableValue<Overlay> overlay, ObservableValue<Notice> notice, ObservableValue<Settings> settings) {

    /// The slices of a store.
    public static Slices of(Store store) {
        return new Slices(store.state(), store.slice(AppState::content), store.slice(AppState::problems),
                store.slice(AppState::place), store.slice(AppState::trail), store.slice(AppState::map),
                store.slice(AppState::timeline), store.slice(AppState::walk),
                store.slice(AppState::teaching), store.slice(AppState::verdict), store.slice(AppState::overlay),
                store.slice(AppState::notice), store.slice(AppState::settings));
    }

    /// The state as it is now.
    public AppState now() {
        return state.getValue();
    }
}
