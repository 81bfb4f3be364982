package org.cstoexplainer.view.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.cstoexplainer.cli.Screens;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.kit.Palette;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The small windows over the window: menus, what explains a term, and tips. Each opens by keyboard, takes the focus, can be
/// read, and gives the focus back on Esc.
class PopupTest {

    private static final Content CONTENT = StoryContent.content();
    /// All there are; a marker that stands for several opens what such a tick does.
    private static final Set<String> POPUPS = Set.of("tab-list", "text-size", "more", "present-choice", "timeline-filter", "map-views",
            "walk-case-menu", "walk-treaty", "lesson-add", "a tick", "a term");

    private final List<String> found = new ArrayList<>();
    private final Set<String> tried = new HashSet<>();
    private ThemeChoice theme;
    private AppStage app;

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void everyPopupIsOpenedGoneThroughAndLeftByKeyboard() {
        begin(ThemeChoice.LIGHT, 1200, 780);
        openAll("numbers");
        openAll("walk");
        app.does(() -> app.controllers().lessons().copy(CONTENT.lessons().getFirst()));
        openAll();
        app.close();
        begin(ThemeChoice.LIGHT, 600, 700);
        openAll("statement");
        assertThat(found).isEmpty();
        assertThat(tried).isEqualTo(POPUPS);
    }

    /// Of each kind one, with items that cannot be chosen now and items that are ticked.
    @ParameterizedTest
    @EnumSource(value = ThemeChoice.class, names = {"DARK", "PROJECTOR"})
    void everyPopupIsLegible(ThemeChoice theme) {
        begin(theme, 1000, 700);
        tried.addAll(POPUPS);
        tried.removeAll(Set.of("more", "a term"));
        openAll("statement");
        tip();
        assertThat(found).isEmpty();
        assertThat(tried).isEqualTo(POPUPS);
    }

    private void begin(ThemeChoice choice, double width, double height) {
        theme = choice;
        app = AppStage.shown(width, height, Settings.first().withTheme(theme).withTipsSeen());
    }

    private void openAll(String screen) {
        var state = Screens.named(CONTENT).get(screen);
        app.rewind(state.with(state.settings().withTheme(theme)));
        app.settle();
        openAll();
    }

    private void openAll() {
        for (var opener : openers()) {
            var kind = kind(opener).orElseThrow();
            if (tried.add(kind)) {
                open(kind + ", " + theme, opener);
            }
        }
    }

    private List<Node> openers() {
        return Toolkit.get(() -> Seen.undrawn("", app.scene()).stops().stream().filter(node -> kind(node).isPresent()).toList());
    }

    /// What a node opens, if it opens a small window.
    private static Optional<String> kind(Node node) {
        return switch (node) {
            case MenuButton menu -> Optional.of(menu.getId());
            case Hyperlink link when link.getStyleClass().contains("term") -> Optional.of("a term");
            case Node tick when tick.getStyleClass().contains("many") -> Optional.of("a tick");
            default -> Optional.empty();
        };
    }

    private void open(String where, Node opener) {
        app.focus(opener);
        app.press(KeyCode.ENTER);
        var popup = top();
        if (popup.isEmpty()) {
            found.add(where + ": Enter opens it");
            return;
        }
        look(where, popup.orElseThrow());
        app.press(KeyCode.ESCAPE);
        if (top().isPresent()) {
            found.add(where + ": Esc closes it");
            Toolkit.run(() -> popups().forEach(Window::hide));
        }
        if (app.node(opener.getId()) != Toolkit.get(() -> app.scene().getFocusOwner())) {
            found.add(where + ": after Esc the focus is on " + app.focused());
        }
    }

    private void look(String where, PopupWindow popup) {
        Toolkit.run(() -> {
            var seen = Seen.of(where, popup.getScene());
            found.addAll(new NameRule().breaches(seen));
            found.addAll(new ContrastRule().breaches(seen));
            if (popup instanceof ContextMenu menu) {
                found.addAll(new MenuWalk(app.scene(), menu, seen).breaches());
            } else {
                explained(seen);
            }
        });
    }

    /// What explains a term has the focus on its first source, which tells the meaning too.
    private void explained(Seen seen) {
        var owner = seen.scene().getFocusOwner();
        if (!seen.stops().contains(owner) || owner.queryAccessibleAttribute(AccessibleAttribute.HELP) == null) {
            found.add(seen.where() + ": a source with the focus and the meaning, not " + owner);
        }
        found.addAll(new RingRule(Palette.of(Theme.of(theme, false)).of("focus")).breaches(seen));
        found.addAll(new TabRule().breaches(seen));
    }

    /// What is told where the pointer rests.
    private void tip() {
        Toolkit.run(() -> {
            var keys = (Button) app.scene().lookup("#keys");
            Event.fireEvent(keys, new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, null, 0, false, false, false, false, false, false, false, false, false, true, null));
            keys.getTooltip().show(keys, 100, 100);
            found.addAll(new ContrastRule().breaches(Seen.of("a tip, " + theme, keys.getTooltip().getScene())));
            keys.getTooltip().hide();
        });
    }

    private static Optional<PopupWindow> top() {
        return Toolkit.get(() -> popups().reduce((_, last) -> last));
    }

    private static Stream<PopupWindow> popups() {
        return List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast).filter(Window::isShowing);
    }
}
