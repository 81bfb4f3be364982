package org.cstoexplainer.view;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.cstoexplainer.controller.ArticleController;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.settings.Command;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Card;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.Answer;

/// Carries out what a key asks for; in each view, going on means that view's own steps.
final class Orders {

    private final Scene scene;
    private final Slices slices;
    private final Controllers controllers;
    private final MainWindow window;
    private final Areas areas;

    Orders(Scene scene, Slices slices, Controllers controllers, MainWindow window) {
        this.scene = scene;
        this.slices = slices;
        this.controllers = controllers;
        this.window = window;
        areas = new Areas(scene);
    }

    /// Carries out a command.
    void run(Command command) {
        switch (command) {
            case NEXT -> next();
            case PREVIOUS -> backwards();
            case CLICK_FORWARD -> clickForward();
            case CLICK_BACK -> clickBack();
            case FIRST -> first();
            case LAST -> last();
            case PLAY -> controllers.timeline().togglePlay();
            case STORY -> controllers.story().show(View.STORY);
            case MEMBERS -> controllers.story().show(View.MEMBERS);
            case ARTICLE -> controllers.story().show(View.ARTICLE);
            case ARTICLE4 -> controllers.story().show(View.ARTICLE4);
            case QUIZ -> controllers.story().show(View.QUIZ);
            case YES -> controllers.walk().answer(Answer.YES);
            case NO -> controllers.walk().answer(Answer.NO);
            case CONTESTED -> controllers.walk().answer(Answer.CONTESTED);
            case UNKNOWN -> controllers.walk().answer(Answer.UNKNOWN);
            case STEP_BACK -> controllers.walk().back();
            case ZOOM_IN, ZOOM_OUT, WHOLE -> zoom(command);
            case MOVE_LEFT -> window.story().stage().pan(-1, 0);
            case MOVE_RIGHT -> window.story().stage().pan(1, 0);
            case MOVE_UP -> window.story().stage().pan(0, -1);
            case MOVE_DOWN -> window.story().stage().pan(0, 1);
            case BACK -> controllers.story().back();
            case FORWARD -> controllers.story().forward();
            case NEXT_AREA -> areas.move(1);
            case PREVIOUS_AREA -> areas.move(-1);
            case FULL_SCREEN -> fullScreen();
            case PRESENT -> controllers.talk().start();
            case PRESENT_HERE -> controllers.talk().startHere();
            case RELEASE -> controllers.talk().release();
            case FIND, KEYS, OUTLINE, PRINT -> open(command);
            case THEME -> controllers.settings().nextTheme(window.theme().choice());
            case LARGER -> controllers.settings().larger();
            case SMALLER -> controllers.settings().smaller();
            case MOTION -> controllers.settings().toggleMotion();
            case TABLES -> controllers.settings().toggleTables();
            case CLOSE -> close();
        }
    }

    private View view() {
        return slices.now().place().view();
    }

    /// Going on from the first tips starts the story.
    private void next() {
        either(slices.now().overlay() instanceof Overlay.Tips, controllers.overlay()::closeTips, this::onwards);
    }

    private void clickForward() {
        either(walks(), controllers.walk()::forward, this::next);
    }

    private void clickBack() {
        either(walks(), controllers.walk()::backward, this::backwards);
    }

    private boolean walks() {
        return view() == View.ARTICLE4 && !(slices.now().overlay() instanceof Overlay.Tips);
    }

    private void onwards() {
        switch (view()) {
            case STORY -> controllers.story().next();
            case ARTICLE4 -> controllers.walk().next();
            case QUIZ -> controllers.quiz().next();
            case MEMBERS -> controllers.members().nextChange();
            case ARTICLE -> controllers.article().next();
        }
    }

    private void backwards() {
        switch (view()) {
            case STORY -> controllers.story().previous();
            case ARTICLE4 -> controllers.walk().back();
            case QUIZ -> controllers.quiz().previous();
            case MEMBERS -> controllers.members().previousChange();
            case ARTICLE -> controllers.article().previous();
        }
    }

    private void first() {
        switch (view()) {
            case STORY -> controllers.story().first();
            case ARTICLE4 -> controllers.walk().first();
            case QUIZ -> controllers.quiz().first();
            case MEMBERS -> controllers.members().year(Roll.firstYear(slices.now().content()));
            case ARTICLE -> ArticleController.listed(slices.now()).stream().findFirst().ifPresent(this::openClaim);
        }
    }

    private void last() {
        switch (view()) {
            case STORY -> controllers.story().last();
            case ARTICLE4 -> controllers.walk().outcome();
            case QUIZ -> controllers.quiz().last();
            case MEMBERS -> controllers.members().year(Roll.lastYear(slices.now().content()));
            case ARTICLE -> ArticleController.listed(slices.now()).reversed().stream().findFirst().ifPresent(this::openClaim);
        }
    }

    private void openClaim(Claim claim) {
        controllers.article().open(claim.id());
    }

    private void zoom(Command command) {
        var timeline = Focus.within(scene.getFocusOwner(), "timeline");
        switch (command) {
            case ZOOM_IN -> either(timeline, window.story().timeline()::zoomIn, window.story().stage()::zoomIn);
            case ZOOM_OUT -> either(timeline, window.story().timeline()::zoomOut, window.story().stage()::zoomOut);
            default -> either(timeline, controllers.timeline()::fit, controllers.map()::whole);
        }
    }

    private static void either(boolean first, Runnable one, Runnable other) {
        (first ? one : other).run();
    }

    private void open(Command command) {
        switch (command) {
            case KEYS -> controllers.overlay().toggle(new Overlay.Keys());
            case OUTLINE -> controllers.overlay().toggle(new Overlay.Outline());
            case PRINT -> controllers.overlay().open(Overlay.Print.FIRST);
            default -> Optional.ofNullable(scene.lookup("#find-field")).ifPresentOrElse(field -> field.requestFocus(),
                    () -> controllers.overlay().open(new Overlay.Find("")));
        }
    }

    /// Esc is the app's own, so it does not leave full screen.
    private void fullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint(window.say("keys.fullScreen.hint"));
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    /// What lies on top: a pop-over, what lies over the window, a card, a notice.
    private void close() {
        var state = slices.now();
        var popOver = Popups.popOver();
        if (popOver.isPresent()) {
            popOver.get().hide();
        } else if (state.overlay() instanceof Overlay.Tips) {
            controllers.overlay().closeTips();
        } else if (!(state.overlay() instanceof Overlay.None)) {
            controllers.overlay().close();
        } else if (cameFrom(state)) {
            controllers.story().back();
        } else if (!(state.place().card() instanceof Card.None)) {
            controllers.story().closeCard();
        } else if (state.teaching().looksUp() && state.notice().isNone()) {
            controllers.talk().release();
        } else {
            controllers.overlay().dismissNotice();
        }
    }

    /// Whether one came here for a moment, and Esc goes back: from the walk to the map, or from an entry to its walk.
    private static boolean cameFrom(AppState state) {
        if (state.trail().behind().isEmpty()) {
            return false;
        }
        return switch (state.place().view()) {
            case STORY -> state.place().card() instanceof Card.OfCase || state.place().card() instanceof Card.OfOwnCase;
            case ARTICLE4 -> WalkReading.of(state).cameBy();
            case MEMBERS, QUIZ, ARTICLE -> false;
        };
    }
}
