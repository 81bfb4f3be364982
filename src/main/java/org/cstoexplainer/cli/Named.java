package org.cstoexplainer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The names of the screens, as they are typed: `map-notes` for [Screen#MAP_NOTES].
final class Named {

    private Named() {
    }

    static String name(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The names of all screens.
    static String all() {
        return Arrays.stream(Screen.values()).map(Named::name).collect(Collectors.joining(", "));
    }

    /// The screen of that name.
    ///
    /// @throws IllegalArgumentException with one sentence, if there is none
    static Screen screen(String name) {
        return Arrays.stream(Screen.values()).filter(screen -> name(screen).equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Cli.say("noView", name, all())));
    }
}
