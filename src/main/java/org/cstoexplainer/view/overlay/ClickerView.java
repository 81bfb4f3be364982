package org.cstoexplainer.view.overlay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.KeyMap;
import org.cstoexplainer.model.settings.TalkCommand;
import org.cstoexplainer.model.settings.TalkKeys;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Strokes;
import org.cstoexplainer.view.kit.Ui;

/// Tries the buttons of a clicker: shows what each sends and does, and lets it do something else.
public final class ClickerView extends Dialog {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final VBox field = new VBox();
    private final HBox caps = new HBox();
    private final Label does = Ui.wrapped("", "text-plain");
    private final FlowPane choices = new FlowPane();
    private final Label assigned = Ui.wrapped("", "text-second");

    /// The page.
    public ClickerView(Slices slices, Controllers controllers, Ambience ambience) {
        super("clicker", ambience.words().say("clicker.title"), ambience, controllers.overlay()::close);
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        build();
        slices.state().when(shown()).subscribe(this::show);
    }

    private void build() {
        var words = ambience.words();
        field.setId("clicker-field");
        field.getStyleClass().addAll("clicker-field", "focusable");
        field.setFocusTraversable(true);
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAlignment(Pos.CENTER);
        caps.setAlignment(Pos.CENTER);
        caps.setSpacing(ambience.px(4));
        does.setId("clicker-does");
        field.getChildren().addAll(caps, does);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::receive);
        field.setOnMousePressed(_ -> field.requestFocus());
        choices.setHgap(ambience.px(8));
        choices.setVgap(ambience.px(8));
        assigned.setId("clicker-assigned");
        TalkKeys.assignable().forEach(command -> choices.getChildren().add(choice(command)));
        var reset = Ui.button("clicker-reset", words.say("clicker.reset"), "fth-rotate-ccw", controllers.classroom()::forgetButtons);
        var close = Ui.button("clicker-close", words.say("overlay.close.button"), "", controllers.overlay()::close);
        close.getStyleClass().add("primary");
        var foot = Foot.of(ambience, List.of(reset), close);
        var page = new Page("clicker-page");
        page.space(ambience.px(16));
        page.pad(ambience.px(3), ambience.px(3));
        page.setMinHeight(0);
        page.show(Ui.wrapped(words.say("clicker.lead"), "text-second"), field, Ui.wrapped(words.say("clicker.assign"), "text-strong"),
                choices, assigned);
        VBox.setVgrow(page, Priority.ALWAYS);
        fill(field, page, foot);
    }

    private Node choice(TalkCommand command) {
        return Ui.button("clicker-" + command.key(), ambience.words().say("clicker.do." + command.key()), "",
                () -> received().ifPresent(stroke -> controllers.classroom().assign(stroke, command)));
    }

    /// Every key but Tab, which leaves the field, is one that a clicker may send.
    private void receive(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
            Strokes.of(event).ifPresent(stroke -> controllers.overlay().open(new Overlay.Clicker(Optional.of(stroke))));
        }
    }

    private Optional<String> received() {
        return slices.now().overlay() instanceof Overlay.Clicker(var stroke) ? stroke : Optional.empty();
    }

    private void show(AppState state) {
        var words = ambience.words();
        var buttons = state.settings().classroom().buttons();
        caps.getChildren().setAll(received().stream().flatMap(ClickerView::parts)
                .map(part -> Ui.label(KeyCaps.name(part, words), "cap", "clicker-cap")).toList());
        does.setText(received().map(stroke -> meaning(stroke, buttons)).orElseGet(() -> words.say("clicker.press")));
        field.setAccessibleText(received().map(stroke -> words.say("clicker.received", spoken(stroke), meaning(stroke, buttons)))
                .orElseGet(() -> words.say("clicker.press")));
        choices.setDisable(received().isEmpty());
        assigned.setText(buttons.isEmpty() ? words.say("clicker.none") : words.say("clicker.list", listed(buttons)));
    }

    private String listed(Map<String, String> buttons) {
        return buttons.keySet().stream().sorted().map(stroke -> ambience.words().say("keys.line", spoken(stroke),
                meaning(stroke, buttons))).collect(Collectors.joining("; "));
    }

    /// What a stroke does in front of a class.
    private String meaning(String stroke, Map<String, String> buttons) {
        var own = Optional.ofNullable(buttons.get(stroke)).flatMap(TalkCommand::named).map(it -> "clicker.do." + it.key());
        var startStop = Optional.of("clicker.startStop").filter(_ -> stroke.equals("F5") || stroke.equals("Esc"));
        return ambience.words().say(own.or(() -> startStop).or(() -> line(stroke)).orElse("clicker.nothing"));
    }

    private static Optional<String> line(String stroke) {
        return Stream.concat(TalkKeys.keys().stream(), KeyMap.keys().stream().filter(key -> key.group() == KeyMap.Group.CLASS))
                .filter(key -> key.strokes().contains(stroke)).findFirst().map(KeyMap.Key::messageKey);
    }

    private String spoken(String stroke) {
        return parts(stroke).map(part -> KeyCaps.name(part, ambience.words())).collect(Collectors.joining(" "));
    }

    private static Stream<String> parts(String stroke) {
        return Stream.of(stroke.split("\\+"));
    }
}
