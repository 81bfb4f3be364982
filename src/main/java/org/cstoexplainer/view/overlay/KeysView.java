package org.cstoexplainer.view.overlay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.KeyMap;
import org.cstoexplainer.model.settings.TalkKeys;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;

/// The list of keys, the switch for single letters, and the way back to the first tips.
public final class KeysView extends Region {

    private static final double WIDTH = 1320;

    private final Controllers controllers;
    private final Ambience ambience;
    private final Bonds bonds = new Bonds(this);
    private final Region scrim = new Region();
    private final VBox dialog = new VBox();
    private final HBox head = new HBox();
    private final Page page = new Page("keys-page");
    private final FlowPane foot = new FlowPane();
    private final CheckBox single = new CheckBox();
    private final Label note;
    private final Button close;

    /// The list of keys.
    public KeysView(Slices slices, Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        close = Ui.iconButton("keys-close", ambience.words().say("keys.close"), "fth-x", controllers.overlay()::close);
        note = Ui.wrapped(ambience.words().say("keys.single.note"), "text-caption");
        build();
        wire(slices);
    }

    private void build() {
        setId("keys-view");
        getStyleClass().add("keys-view");
        scrim.getStyleClass().add("scrim");
        dialog.setId("keys-dialog");
        dialog.getStyleClass().add("dialog-box");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(Ui.label(ambience.words().say("keys.title"), "text-title"), Ui.spacer(), close);
        page.setFocusTraversable(true);
        page.setAccessibleText(ambience.words().say("keys.title"));
        page.getStyleClass().add("focusable");
        single.setId("keys-single");
        single.setText(ambience.words().say("keys.single"));
        single.setAccessibleHelp(ambience.words().say("keys.single.note"));
        foot.setRowValignment(VPos.CENTER);
        foot.getChildren().addAll(single, Ui.button("keys-tips", ambience.words().say("keys.tips"), "fth-info",
                () -> controllers.overlay().open(new Overlay.Tips())),
                note);
        VBox.setVgrow(page, Priority.ALWAYS);
        dialog.getChildren().addAll(head, page, foot);
        getChildren().addAll(scrim, dialog);
    }

    private void wire(Slices slices) {
        scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> controllers.overlay().close());
        single.setOnAction(_ -> controllers.settings().toggleSingleKeys());
        Focusing.keepIn(dialog);
        bonds.add(slices.settings().subscribe(now -> single.setSelected(now.singleKeys())));
        bonds.add(ambience.metrics().subscribe(this::show));
    }

    private void show(Metrics now) {
        foot.setHgap(now.px(24));
        foot.setVgap(now.px(8));
        page.space(now.px(16));
        page.pad(now.px(2), 0);
        page.show(now.rail() ? columns().toArray(Node[]::new) : new Node[] {beside(now)});
        requestLayout();
    }

    private List<VBox> columns() {
        return List.of(column(KeyMap.Group.CLASS), column(KeyMap.Group.STORY, KeyMap.Group.WALK, KeyMap.Group.READING),
                column(KeyMap.Group.QUIZ, KeyMap.Group.PICTURE, KeyMap.Group.WINDOW));
    }

    private HBox beside(Metrics now) {
        var all = new HBox(now.px(36));
        columns().forEach(column -> {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(now.px(380));
            all.getChildren().add(column);
        });
        return all;
    }

    private VBox column(KeyMap.Group... groups) {
        var column = new VBox(ambience.px(18));
        List.of(groups).forEach(group -> column.getChildren().add(group(group)));
        return column;
    }

    private Node group(KeyMap.Group group) {
        var heading = Ui.label(ambience.words().say("keys.group." + group.name().toLowerCase(Locale.ROOT)), "keys-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(heading);
        Stream.concat(KeyMap.keys().stream(), TalkKeys.keys().stream()).filter(key -> key.group() == group).forEach(key -> box.getChildren().add(line(key)));
        return box;
    }

    private Node line(KeyMap.Key key) {
        var words = ambience.words();
        var text = Ui.wrapped(words.say(key.messageKey()), "text-plain");
        text.setMinWidth(0);
        text.setAccessibleText(words.say("keys.line", words.say(key.messageKey()), KeyCaps.spoken(key, words)));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(ambience.px(12), text, new KeyCaps(key, ambience));
        line.setAlignment(Pos.CENTER_LEFT);
        line.setId(key.messageKey().replace('.', '-'));
        line.getStyleClass().add("keys-line");
        return line;
    }

    /// The focus is that of the cross.
    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        scrim.resizeRelocate(0, 0, getWidth(), getHeight());
        var edge = ambience.px(ambience.now().rail() ? 12 : 24);
        var width = Math.min(ambience.px(ambience.now().rail() ? 640 : WIDTH), getWidth() - 2 * edge);
        var inset = dialog.getInsets();
        var inner = width - inset.getLeft() - inset.getRight();
        foot.setPrefWrapLength(inner);
        note.setPrefWidth(inner);
        var wanted = inset.getTop() + inset.getBottom() + 2 * dialog.getSpacing() + head.prefHeight(inner)
                + ((Region) page.getContent()).prefHeight(inner - 14) + foot.prefHeight(inner) + 2;
        var height = Math.min(wanted, getHeight() - 2 * edge);
        dialog.resizeRelocate(Math.round((getWidth() - width) / 2), Math.round((getHeight() - height) / 2), width, height);
    }
}
