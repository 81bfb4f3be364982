package org.cstoexplainer.view.presenter;

import java.time.InstantSource;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.NoticeBar;
import org.cstoexplainer.view.Overlays;
import org.cstoexplainer.view.map.PlateShelf;

/// The presenter's console, and what lies over it. Built once; while no lesson is given it rests.
public final class Console extends DarkRoot {

    private final Slices slices;
    private final InstantSource clock;
    private final ConsoleDesk desk;
    private final Last<Object> last = new Last<>();

    /// The console.
    ///
    /// @param room  who has which display
    /// @param clock the time
    public Console(Slices slices, Controllers controllers, Room room, PlateShelf shelf, InstantSource clock) {
        this(slices, controllers, room, shelf, clock, new TypedNumber());
    }

    /// @param typed the number of a part as it is typed
    Console(Slices slices, Controllers controllers, Room room, PlateShelf shelf, InstantSource clock, TypedNumber typed) {
        super(slices);
        this.slices = slices;
        this.clock = clock;
        desk = new ConsoleDesk(slices, controllers, room, shelf, typed, ambience());
        var notice = new NoticeBar(slices, controllers, ambience());
        StackPane.setAlignment(notice, Pos.TOP_CENTER);
        getChildren().addAll(desk, new Overlays(slices, controllers, ambience()), notice);
        room.seating().subscribe(_ -> show());
    }

    @Override
    void show(Talk talk) {
        var now = new Now(slices.now(), talk, ambience().now()).atRest();
        if (last.isNew(List.of(now, desk.seating()))) {
            desk.show(now);
            tick();
        }
        desk.point(talk);
    }

    @Override
    void tick() {
        slices.now().teaching().talk().ifPresent(talk -> desk.tick(talk, clock.instant()));
    }

    /// The focus is that of Next.
    @Override
    public void requestFocus() {
        desk.first().requestFocus();
    }
}
