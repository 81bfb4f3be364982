package org.cstoexplainer.model.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Direction;

/// A person's own case for the walk; kept between runs.
///
/// @param name   what it is called; blank until somebody names it
/// @param states the states concerned; the first is the one said to be attacked
public record OwnCase(String name, List<CountryId> states) {

    /// No case yet.
    public static final OwnCase NONE = new OwnCase("", List.of());
    /// How long a name may be, characters.
    public static final int LONGEST = 80;

    /// Copies the list, cuts a name that is too long, and leaves letters out that cannot be shown ([Direction]).
    public OwnCase {
        name = Direction.without(name);
        name = name.length() > LONGEST ? name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) : name;
        states = List.copyOf(states);
    }

    /// The name, if somebody has given one.
    public Optional<String> named() {
        return Optional.of(name.strip()).filter(words -> !words.isEmpty());
    }

    /// The state said to be attacked, if one is picked.
    public Optional<CountryId> attacked() {
        return states.stream().findFirst();
    }

    /// The same under another name.
    public OwnCase called(String other) {
        return new OwnCase(other, states);
    }

    /// The same with a state picked, or not where it was.
    public OwnCase toggling(CountryId state) {
        var next = new ArrayList<>(states);
        if (!next.remove(state)) {
            next.add(state);
        }
        return new OwnCase(name, next);
    }

    /// The same with a state said to be attacked.
    public OwnCase attacking(CountryId state) {
        var next = new ArrayList<>(states);
        next.remove(state);
        next.addFirst(state);
        return new OwnCase(name, next);
    }
}
