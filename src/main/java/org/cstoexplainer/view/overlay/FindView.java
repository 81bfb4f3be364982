package org.cstoexplainer.view.overlay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.search.Hit;
import org.cstoexplainer.model.search.Kind;
import org.cstoexplainer.model.search.Search;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.kit.Rightward;
import org.cstoexplainer.view.kit.Ui;

/// The search: a panel that drops from the top bar.
public final class FindView extends Region {

    private static final double WIDTH = 640;

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final Bonds bonds = new Bonds(this);
    private final Region around = new Region();
    private final TextField field = new TextField();
    private final Label count = Ui.label("", "text-caption");
    private final HBox head = new HBox();
    private final FoundList list;
    private final VBox panel = new VBox();
    private Shown shown = new Shown("", null, -1);

    private record Shown(String query, Content content, double root) {
    }

    /// The search.
    public FindView(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        list = new FoundList(controllers, ambience);
        build();
        wire();
    }

    private void build() {
        setId("find-view");
        panel.setId("find-panel");
        panel.getStyleClass().add("find-panel");
        field.setId("find-field");
        Rightward.only(field, controllers.overlay()::tellLettersLeftOut);
        field.setPromptText(ambience.words().say("find.prompt"));
        field.setAccessibleText(ambience.words().say("find.field"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("find-head");
        head.getChildren().addAll(Ui.icon("fth-search"), field, count, Ui.iconButton("find-close",
                ambience.words().say("find.close"), "fth-x", controllers.overlay()::close));
        VBox.setVgrow(list, Priority.ALWAYS);
        panel.getChildren().addAll(head, Ui.rule(), list);
        getChildren().addAll(around, panel);
    }

    private void wire() {
        around.setId("find-around");
        around.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> controllers.overlay().close());
        field.textProperty().subscribe((_, typed) -> typed(typed));
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        panel.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        Focusing.keepIn(panel);
        bonds.add(slices.state().subscribe(_ -> show(slices.now().overlay())));
        bonds.add(ambience.metrics().subscribe(_ -> show(slices.now().overlay())));
    }

    private void typed(String text) {
        if (!text.equals(shown.query())) {
            controllers.find().type(text);
        }
    }

    private void show(Overlay overlay) {
        head.setSpacing(ambience.px(10));
        requestLayout();
        if (overlay instanceof Overlay.Find(var query, var term)) {
            var next = new Shown(query, slices.now().content(), ambience.now().root());
            if (!next.equals(shown)) {
                shown = next;
                showFound(query);
            }
            list.explain(term);
        }
    }

    private void showFound(String query) {
        if (!field.getText().equals(query)) {
            field.setText(query);
            field.positionCaret(query.length());
        }
        var words = ambience.words();
        var hits = Search.in(slices.now().content(), words, query);
        count.setText(hits.isEmpty() ? ""
                : words.say(hits.size() < Search.MOST ? "find.count" : "find.count.most", hits.size()));
        if (hits.isEmpty()) {
            list.say(query.isBlank() ? words.say("find.hint") : words.say("find.none", query.strip()));
        } else {
            list.show(hits, slices.now(), more(hits));
        }
    }

    private Optional<String> more(List<Hit> hits) {
        return hits.size() < Search.MOST ? Optional.empty()
                : Optional.of(ambience.words().say("find.most", Search.MOST));
    }

    private void press(KeyEvent event) {
        var handled = switch (event.getCode()) {
            case DOWN -> list.move(1);
            case UP -> !field.isFocused() && (list.move(-1) || toField());
            case ENTER -> field.isFocused() && open();
            default -> false;
        };
        if (handled) {
            event.consume();
        }
    }

    private boolean open() {
        list.openFirst();
        return true;
    }

    private boolean toField() {
        field.requestFocus();
        field.end();
        return true;
    }

    /// Letters that are typed among the hits go on with the search.
    private void type(KeyEvent event) {
        var typed = event.getCharacter();
        var letter = !typed.isEmpty() && typed.charAt(0) > ' ' && typed.charAt(0) != 127;
        if (letter && !field.isFocused() && !event.isShortcutDown() && !event.isAltDown()) {
            toField();
            field.appendText(typed);
            event.consume();
        }
    }

    static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The focus is the field's.
    @Override
    public void requestFocus() {
        field.requestFocus();
        field.end();
    }

    @Override
    protected void layoutChildren() {
        around.resizeRelocate(0, 0, getWidth(), getHeight());
        var now = ambience.now();
        var width = now.rail() ? getWidth() : Math.min(now.px(WIDTH), getWidth());
        var left = now.rail() ? 0 : Math.max(0, getWidth() - width - now.px(20));
        var most = Math.max(0, getHeight() - now.topBar() - now.px(now.rail() ? 0 : 16));
        panel.resizeRelocate(Math.round(left), now.topBar() - 1, width, Math.min(most, panel.prefHeight(width)));
    }
}
