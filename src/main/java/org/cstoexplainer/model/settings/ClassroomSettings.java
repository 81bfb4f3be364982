package org.cstoexplainer.model.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a teacher has chosen for the class screen; kept between runs.
///
/// @param screen  the display of the class screen
/// @param theme   its colours
/// @param text    the size of its text
/// @param lesson  the lesson that a start begins
/// @param seconds how long a page stays where the lesson goes on by itself
/// @param buttons what the buttons of a clicker do, by the stroke they send, where they were assigned
public record ClassroomSettings(Optional<ScreenPlace> screen, ThemeChoice theme, TextSize text, Optional<String> lesson,
        int seconds, Map<String, String> buttons) {

    /// The settings of a first start.
    public static final ClassroomSettings FIRST = new ClassroomSettings(Optional.empty(), ThemeChoice.PROJECTOR,
            TextSize.NORMAL, Optional.empty(), 30, Map.of());

    /// Copies the map.
    public ClassroomSettings {
        seconds = Math.clamp(seconds, 3, 600);
        buttons = Map.copyOf(buttons);
    }

    /// The same with another display.
    public ClassroomSettings withScreen(ScreenPlace other) {
        return new ClassroomSettings(Optional.of(other), theme, text, lesson, seconds, buttons);
    }

    /// The same with other colours.
    public ClassroomSettings withTheme(ThemeChoice other) {
        return new ClassroomSettings(screen, other, text, lesson, seconds, buttons);
    }

    /// The same with another size of the text.
    public ClassroomSettings withText(TextSize other) {
        return new ClassroomSettings(screen, theme, other, lesson, seconds, buttons);
    }

    /// The same with another lesson.
    public ClassroomSettings withLesson(String other) {
        return new ClassroomSettings(screen, theme, text, Optional.of(other), seconds, buttons);
    }

    /// The same with another time for each page.
    public ClassroomSettings withSeconds(int other) {
        return new ClassroomSettings(screen, theme, text, lesson, other, buttons);
    }

    /// The same with a button of a clicker assigned.
    public ClassroomSettings assigning(String stroke, String command) {
        var next = new HashMap<>(buttons);
        next.put(stroke, command);
        return new ClassroomSettings(screen, theme, text, lesson, seconds, next);
    }

    /// The same with every button doing what it does at first.
    public ClassroomSettings withoutButtons() {
        return new ClassroomSettings(screen, theme, text, lesson, seconds, Map.of());
    }
}
