package org.cstoexplainer.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.Command;
import org.cstoexplainer.model.settings.KeyMap;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Strokes;

/// The keys of the window. What has the focus keeps the keys that are its own: a field its letters, a group its arrows,
/// a button its Space; a dialog keeps all but a few. Any key or press ends playing. In front of a class the keys are the
/// lesson's.
public final class Shortcuts {

    private static final String PLAY = "play";
    private static final Set<Command> OF_THE_PICTURE = EnumSet.of(Command.PLAY, Command.ZOOM_IN, Command.ZOOM_OUT,
            Command.WHOLE, Command.MOVE_LEFT, Command.MOVE_RIGHT, Command.MOVE_UP, Command.MOVE_DOWN);
    private static final Set<Command> OF_THE_WALK = EnumSet.of(Command.YES, Command.NO, Command.CONTESTED, Command.UNKNOWN,
            Command.STEP_BACK);

    private static final Set<Command> ON = EnumSet.of(Command.NEXT, Command.CLICK_FORWARD);

    private final Scene scene;
    private final Slices slices;
    private final Controllers controllers;
    private final Orders orders;
    private final QuizKeys quiz;

    /// Gives a scene its keys.
    ///
    /// @param window the content of the scene
    public Shortcuts(Scene scene, Slices slices, Controllers controllers, MainWindow window) {
        this.scene = scene;
        this.slices = slices;
        this.controllers = controllers;
        orders = new Orders(scene, slices, controllers, window);
        quiz = new QuizKeys(scene, slices, controllers);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pause);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pause);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    }

    private void press(KeyEvent event) {
        if (Popups.menuOpen() || Focus.tries(scene.getFocusOwner()) || slices.now().teaching().inFront()) {
            return;
        }
        Strokes.of(event).filter(this::mine).ifPresent(stroke -> {
            if (assigned(stroke).isEmpty() && quiz.took(stroke)) {
                event.consume();
                return;
            }
            command(stroke).filter(this::fits).ifPresent(command -> {
                event.consume();
                orders.run(command);
            });
        });
    }

    /// What the teacher let a button do wins.
    private Optional<Command> command(String stroke) {
        return assigned(stroke).or(() -> KeyMap.command(stroke));
    }

    private Optional<Command> assigned(String stroke) {
        return Optional.ofNullable(slices.now().settings().classroom().buttons().get(stroke)).flatMap(TalkCommand::named)
                .flatMap(Shortcuts::atTheDesk);
    }

    private static Optional<Command> atTheDesk(TalkCommand assigned) {
        return switch (assigned) {
            case FORWARD -> Optional.of(Command.NEXT);
            case BACKWARD -> Optional.of(Command.PREVIOUS);
            case START_STOP -> Optional.of(Command.PRESENT);
            default -> Optional.empty();
        };
    }

    /// Whether a stroke is left to the app by what has the focus, and by the settings.
    private boolean mine(String stroke) {
        var owner = scene.getFocusOwner();
        var key = stroke.substring(stroke.lastIndexOf('+') + 1);
        if (Focus.writes(owner)) {
            return stroke.startsWith("Ctrl+") || key.equals("Esc") || key.matches("F\\d+");
        }
        if (KeyMap.single(stroke) && !slices.now().settings().singleKeys()) {
            return false;
        }
        return switch (key) {
            case "Left", "Right", "Up", "Down" -> stroke.startsWith("Alt+") || !Focus.hasArrows(owner);
            case "Home", "End" -> !Focus.hasArrows(owner);
            case "Space" -> Focus.plays(owner);
            default -> true;
        };
    }

    /// Whether a command makes sense for what is shown.
    private boolean fits(Command command) {
        var covered = switch (slices.now().overlay()) {
            case Overlay.None _, Overlay.Sources _ -> false;
            case Overlay.Find _, Overlay.Keys _, Overlay.Clicker _, Overlay.Outline _, Overlay.About _, Overlay.Tips _, Overlay.Mistakes _,
                    Overlay.Record _, Overlay.Lessons _, Overlay.Guide _, Overlay.Print _, Overlay.Fault _ -> true;
        };
        var starts = slices.now().overlay() instanceof Overlay.Tips && ON.contains(command);
        return (!covered || command.overDialogs() || starts)
                && (!OF_THE_PICTURE.contains(command) || slices.now().place().view() == View.STORY)
                && (command != Command.RELEASE || slices.now().teaching().looksUp())
                && (!OF_THE_WALK.contains(command) || slices.now().place().view() == View.ARTICLE4);
    }

    private void pause(KeyEvent event) {
        if (!event.getCode().isModifierKey() && !toggles(event)) {
            controllers.timeline().pause();
        }
    }

    /// Whether a key is itself about to play or pause.
    private boolean toggles(KeyEvent event) {
        var owner = scene.getFocusOwner();
        return Strokes.of(event).filter(stroke -> stroke.equals("Space") && (Focus.plays(owner) || Focus.within(owner, PLAY))
                || stroke.equals("Enter") && Focus.within(owner, PLAY)).isPresent();
    }

    private void pause(MouseEvent event) {
        if (!isPlay(event.getTarget())) {
            controllers.timeline().pause();
        }
    }

    private static boolean isPlay(EventTarget target) {
        return target instanceof Node node && Focus.within(node, PLAY);
    }

    /// Enter presses the button that has the focus, on a Mac too, where the toolkit knows only Space.
    private void enter(KeyEvent event) {
        if (scene.getFocusOwner() instanceof ButtonBase button && !(button instanceof MenuButton) && !Popups.menuOpen()
                && Strokes.of(event).filter("Enter"::equals).isPresent()) {
            event.consume();
            button.fire();
        }
    }
}
