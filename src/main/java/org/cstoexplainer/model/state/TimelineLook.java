package org.cstoexplainer.model.state;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.timeline.Window;

/// What the timeline shows.
///
/// @param window  the part of the axis to be seen
/// @param lanes   the lanes that are shown
/// @param kinds   the kinds of claim that are shown
/// @param state   the state whose events alone are shown
/// @param playing whether it moves on by itself
public record TimelineLook(Window window, Set<Lane> lanes, Set<ClaimKind> kinds, Optional<CountryId> state,
        boolean playing) {

    /// Copies the sets.
    public TimelineLook {
        lanes = Set.copyOf(lanes);
        kinds = Set.copyOf(kinds);
    }

    /// The whole axis, nothing left out.
    public static TimelineLook whole() {
        return new TimelineLook(Window.WHOLE, EnumSet.allOf(Lane.class), EnumSet.allOf(ClaimKind.class),
                Optional.empty(), false);
    }

    /// Whether anything is left out.
    public boolean filtered() {
        return lanes.size() < Lane.values().length || kinds.size() < ClaimKind.values().length || state.isPresent();
    }

    /// Another part of the axis.
    public TimelineLook over(Window other) {
        return new TimelineLook(other, lanes, kinds, state, playing);
    }

    /// With a lane shown or left out.
    public TimelineLook toggling(Lane lane) {
        return new TimelineLook(window, Toggle.in(lanes, lane), kinds, state, playing);
    }

    /// With a kind of claim shown or left out.
    public TimelineLook toggling(ClaimKind kind) {
        return new TimelineLook(window, lanes, Toggle.in(kinds, kind), state, playing);
    }

    /// With the events of one state alone, or of all.
    public TimelineLook of(Optional<CountryId> country) {
        return new TimelineLook(window, lanes, kinds, country, playing);
    }

    /// Playing or not.
    public TimelineLook playing(boolean on) {
        return new TimelineLook(window, lanes, kinds, state, on);
    }
}
