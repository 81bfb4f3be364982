package org.cstoexplainer.view.presenter;

import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.view.map.MapRange;
import org.cstoexplainer.view.map.PlateShelf;

/// Moves the map that the class sees by keys.
final class MapKeys {

    private static final double STEP = 1.4;

    private final Slices slices;
    private final TalkController controller;
    private final MapRange range;

    MapKeys(Slices slices, TalkController controller, PlateShelf shelf) {
        this.slices = slices;
        this.controller = controller;
        range = new MapRange(shelf, slices.content()::getValue);
    }

    /// Carries out a command of the map.
    void run(TalkCommand command) {
        var map = slices.now().map();
        controller.look(command == TalkCommand.WHOLE
                ? Moves.at(map, slices.now().content().map().views().getFirst()) : map.at(moved(command, map.frame())));
    }

    private Frame moved(TalkCommand command, Frame frame) {
        return switch (command) {
            case ZOOM_IN -> range.zoom(frame, frame.centre(), STEP);
            case ZOOM_OUT -> range.zoom(frame, frame.centre(), 1 / STEP);
            case MOVE_LEFT -> panned(frame, -1, 0);
            case MOVE_RIGHT -> panned(frame, 1, 0);
            case MOVE_UP -> panned(frame, 0, -1);
            case MOVE_DOWN -> panned(frame, 0, 1);
            default -> frame;
        };
    }

    /// By tenths of what is seen.
    private Frame panned(Frame frame, int right, int down) {
        return range.keep(frame.panned(right * frame.width() / 10, down * frame.height() / 10));
    }
}
