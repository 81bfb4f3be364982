package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.Below;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.view.kit.Fonts;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;

/// A class screen of some size in a scene without a window. Use it on the toolkit's thread.
final class Shown {

    static final Content CONTENT = StoryContent.content();
    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);

    private final ClassScreen screen;
    private final Pane root;

    /// A class screen on which every fault is an error.
    Shown(double width, double height, Theme theme, TextSize text) {
        this(width, height, theme, text, fault -> {
            throw fault;
        });
    }

    /// A class screen.
    Shown(double width, double height, Theme theme, TextSize text, Consumer<RuntimeException> fault) {
        Fonts.load();
        screen = new ClassScreen(SHELF, Words.in(Lang.EN), true, fault);
        root = new Pane(screen);
        new Scene(root);
        screen.setManaged(false);
        screen.dress(theme, text);
        root.applyCss();
        resize(width, height);
    }

    ClassScreen screen() {
        return screen;
    }

    void resize(double width, double height) {
        screen.resize(width, height);
        settle();
    }

    void show(Slide slide) {
        screen.show(CONTENT, slide);
        settle();
    }

    List<String> faults() {
        return new Measured(screen, screen.getWidth(), screen.getHeight()).faults();
    }

    /// Everything that is to be seen.
    List<Node> nodes() {
        return Below.visible(screen);
    }

    /// Every text that is to be seen; a paragraph is one text.
    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var node : nodes()) {
            switch (node) {
                case Labeled labeled -> texts.add(labeled.getText());
                case TextFlow flow -> texts.add(flow.getChildren().stream().map(child -> ((Text) child).getText())
                        .collect(Collectors.joining()));
                case Text text when text.getParent() instanceof Group && !text.getStyleClass().contains("ikonli-font-icon") ->
                        texts.add(text.getText());
                default -> { }
            }
        }
        return texts;
    }

    /// What it looks like.
    Image picture() {
        return screen.snapshot(new SnapshotParameters(), null);
    }

    /// What its page is laid out on.
    Board board() {
        return nodes().stream().filter(Page.class::isInstance).map(Page.class::cast).findFirst().orElseThrow().board();
    }

    private void settle() {
        root.layout();
        root.layout();
    }
}
