package org.cstoexplainer.controller;

import java.util.function.UnaryOperator;
import org.cstoexplainer.model.settings.ClassroomSettings;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Notice;

/// What a teacher chooses for the class screen, and what went wrong on it.
public final class ClassroomController {

    private final Store store;

    ClassroomController(Store store) {
        this.store = store;
    }

    /// Puts the class screen on a display.
    public void display(ScreenPlace place) {
        choose(now -> now.withScreen(place));
    }

    /// Chooses the colours of the class screen.
    public void theme(ThemeChoice theme) {
        choose(now -> now.withTheme(theme));
    }

    /// Larger text on the class screen.
    public void larger() {
        choose(now -> now.withText(now.text().larger()));
    }

    /// Smaller text on the class screen.
    public void smaller() {
        choose(now -> now.withText(now.text().smaller()));
    }

    /// Lets a page stay longer, or shorter, where the lesson goes on by itself.
    public void linger(int seconds) {
        choose(now -> now.withSeconds(now.seconds() + seconds));
    }

    /// Lets a button of a clicker do something.
    ///
    /// @param stroke the stroke that the button sends
    public void assign(String stroke, TalkCommand command) {
        choose(now -> now.assigning(stroke, command.key()));
    }

    /// Lets every button do what it does at first.
    public void forgetButtons() {
        choose(ClassroomSettings::withoutButtons);
    }

    /// Says that the class screen could not show a page.
    ///
    /// @param what what happened, in the words of the fault
    public void report(String what) {
        store.update(state -> state.with(new Notice("notice.classFault", what)));
    }

    private void choose(UnaryOperator<ClassroomSettings> change) {
        store.update(state -> state.with(state.settings().with(change.apply(state.settings().classroom()))));
    }
}
