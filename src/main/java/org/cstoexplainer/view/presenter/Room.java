package org.cstoexplainer.view.presenter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cstoexplainer.controller.ClassroomController;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.Displays;
import org.cstoexplainer.model.settings.ScreenPlace;

/// The displays as a lesson uses them: who has which, and changing places.
public final class Room {

    private final Screens screens;
    private final Slices slices;
    private final ClassroomController controller;
    private final Function<List<ScreenPlace>, ScreenPlace> desk;
    private final ReadOnlyObjectWrapper<Optional<Seating>> seating = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A room with these displays.
    ///
    /// @param desk which of them the app stands on
    public Room(Screens screens, Slices slices, ClassroomController controller,
            Function<List<ScreenPlace>, ScreenPlace> desk) {
        this.screens = screens;
        this.slices = slices;
        this.controller = controller;
        this.desk = desk;
        screens.displays().subscribe(_ -> seat());
        slices.settings().map(now -> now.classroom().screen()).subscribe(_ -> seat());
    }

    /// Who has which display; nobody while there is none.
    ReadOnlyObjectProperty<Optional<Seating>> seating() {
        return seating.getReadOnlyProperty();
    }

    /// Looks again where the app stands.
    void seat() {
        var all = screens.displays().getValue();
        seating.set(all.isEmpty() ? Optional.empty() : Optional.of(seat(all)));
    }

    private Seating seat(List<ScreenPlace> all) {
        var displays = Displays.of(all, slices.now().settings().classroom().screen(), desk.apply(all));
        return new Seating(displays, all.indexOf(displays.classes()) + 1, all.size());
    }

    /// Gives the class the next display; with one display nothing happens.
    void swap() {
        seating.get().filter(Seating::apart).ifPresent(now ->
                controller.display(Displays.after(screens.displays().getValue(), now.classes())));
    }
}
