package org.cstoexplainer.model.settings;

import java.util.Optional;
import org.cstoexplainer.model.text.Lang;

/// What a person has chosen; kept between runs.
///
/// @param lang          the language
/// @param theme         the colours
/// @param textSize      the size of the text
/// @param reducedMotion whether moves jump
/// @param singleKeys    whether single letters are commands
/// @param tables        whether charts are shown as tables
/// @param tipsSeen      whether the first-run tips have been shown
/// @param lastStop      the stop at which the app was closed
/// @param window        where the window stood
/// @param ownCase       the person's own case for the walk
/// @param classroom     what was chosen for the class screen
public record Settings(Lang lang, ThemeChoice theme, TextSize textSize, boolean reducedMotion, boolean singleKeys,
        boolean tables, boolean tipsSeen, Optional<String> lastStop, Optional<WindowPlace> window,
        OwnCase ownCase, ClassroomSettings classroom) {

    /// The settings of a first start.
    public static Settings first() {
        return new Settings(Lang.EN, ThemeChoice.SYSTEM, TextSize.NORMAL, false, true, false, false, Optional.empty(),
                Optional.empty(), OwnCase.NONE, ClassroomSettings.FIRST);
    }

    /// These settings with another theme.
    public Settings withTheme(ThemeChoice choice) {
        return new Settings(lang, choice, textSize, reducedMotion, singleKeys, tables, tipsSeen, lastStop, window, ownCase,
                classroom);
    }

    /// These settings with another text size.
    public Settings withTextSize(TextSize size) {
        return new Settings(lang, theme, size, reducedMotion, singleKeys, tables, tipsSeen, lastStop, window, ownCase,
                classroom);
    }

    /// These settings with motion reduced or not.
    public Settings withReducedMotion(boolean reduced) {
        return new Settings(lang, theme, textSize, reduced, singleKeys, tables, tipsSeen, lastStop, window, ownCase,
                classroom);
    }

    /// These settings with single-letter keys on or off.
    public Settings withSingleKeys(boolean on) {
        return new Settings(lang, theme, textSize, reducedMotion, on, tables, tipsSeen, lastStop, window, ownCase,
                classroom);
    }

    /// These settings with charts as tables or not.
    public Settings withTables(boolean on) {
        return new Settings(lang, theme, textSize, reducedMotion, singleKeys, on, tipsSeen, lastStop, window, ownCase,
                classroom);
    }

    /// These settings with the first-run tips seen.
    public Settings withTipsSeen() {
        return new Settings(lang, theme, textSize, reducedMotion, singleKeys, tables, true, lastStop, window, ownCase,
                classroom);
    }

    /// These settings with another stop to open at.
    public Settings withLastStop(String stop) {
        return new Settings(lang, theme, textSize, reducedMotion, singleKeys, tables, tipsSeen, Optional.of(stop), window,
                ownCase, classroom);
    }

    /// These settings with another place of the window.
    public Settings withWindow(WindowPlace place) {
        return new Settings(lang, theme, textSize, reducedMotion, singleKeys, tables, tipsSeen, lastStop,
                Optional.of(place), ownCase, classroom);
    }

    /// These settings with another case of one's own.
    public Settings withOwnCase(OwnCase own) {
        return new Settings(lang, theme, textSize, reducedMotion, singleKeys, tables, tipsSeen, lastStop, window, own,
                classroom);
    }

    /// These settings with something else chosen for the class screen.
    public Settings with(ClassroomSettings other) {
        return new Settings(lang, theme, textSize, reducedMotion, singleKeys, tables, tipsSeen, lastStop, window, ownCase,
                other);
    }
}
