package org.cstoexplainer.view.screen;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.state.Pointer;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Veil;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Dress;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.map.PlateShelf;

/// What a class sees: one slide, laid out for the proportions of its screen. Nothing on it takes the focus or a click.
/// A slide that cannot be drawn leaves the last good picture where it is.
public final class ClassScreen extends Region {

    private static final Duration FADE = Duration.millis(150);

    private final Words words;
    private final MapLayer map;
    private final boolean still;
    private final Consumer<RuntimeException> fault;
    private final Pane canvas = new Pane();
    private final Scale scale = new Scale();
    private final Region veil = new Region();
    private final PointerLayer pointer = new PointerLayer();
    private final Rectangle clip = new Rectangle();
    private Theme theme = Theme.PROJECTOR;
    private TextSize text = TextSize.NORMAL;
    private Optional<Picture> picture = Optional.empty();
    private Optional<Page> page = Optional.empty();

    /// What is shown, and of which content.
    private record Picture(Content content, Slide slide) {
    }

    /// A class screen that shows nothing yet, in the projector's colours.
    ///
    /// @param shelf where the map's plates come from
    /// @param words the app's own words
    /// @param still whether moves jump, as for a picture
    /// @param fault what is told of a slide that could not be drawn
    public ClassScreen(PlateShelf shelf, Words words, boolean still, Consumer<RuntimeException> fault) {
        this.words = words;
        map = new MapLayer(shelf, words);
        this.still = still;
        this.fault = fault;
        build();
        dress();
    }

    private void build() {
        setAccessibleRole(AccessibleRole.NODE);
        setMouseTransparent(true);
        setClip(clip);
        canvas.getTransforms().add(scale);
        canvas.setManaged(false);
        canvas.getChildren().add(map);
        map.setManaged(false);
        map.setVisible(false);
        getChildren().addAll(canvas, pointer, veil);
        cover(Veil.NONE);
        point(Pointer.NONE);
        sceneProperty().subscribe(_ -> forget());
    }

    /// Chooses colours and size of text. They hold within this node, whatever the scene around it has.
    public void dress(Theme wanted, TextSize size) {
        if (theme != wanted || text != size) {
            theme = wanted;
            text = size;
            dress();
            draw(false);
        }
    }

    private void dress() {
        getStylesheets().setAll(Dress.sheets(theme));
        getStyleClass().setAll("class-screen");
        if (theme == Theme.PROJECTOR) {
            getStyleClass().add("projector");
        }
    }

    /// Shows a slide.
    public void show(Content content, Slide slide) {
        var next = Optional.of(new Picture(content, slide));
        if (next.equals(picture)) {
            return;
        }
        var last = picture;
        picture = next;
        if (!draw(true)) {
            picture = last;
        }
    }

    /// Takes care that it is drawn anew: styles are known in a scene alone.
    private void forget() {
        page.ifPresent(canvas.getChildren()::remove);
        page = Optional.empty();
        requestLayout();
    }

    /// Whether it could be drawn; without a size, it is drawn as soon as there is one.
    private boolean draw(boolean fading) {
        try {
            if (getWidth() > 0 && getHeight() > 0) {
                picture.ifPresent(now -> draw(now, fading && !calm()));
            }
            return true;
        } catch (RuntimeException e) {
            canvas.getChildren().removeIf(node -> node instanceof Page && page.filter(node::equals).isEmpty());
            fault.accept(e);
            return false;
        }
    }

    private void draw(Picture now, boolean fading) {
        var next = Fitting.in(canvas, getWidth(), getHeight(), text,
                board -> Pages.of(now.content(), now.slide(), new Pen(board, words)));
        next.layout();
        map.show(now.content(), next, theme, !fading);
        canvas.getChildren().removeIf(node -> node instanceof Page && node != next);
        next.setVisible(true);
        page = Optional.of(next);
        rescale(next);
        if (fading) {
            fade(next);
        }
    }

    private void rescale(Page shown) {
        var factor = getHeight() / shown.board().height();
        scale.setX(factor);
        scale.setY(factor);
    }

    private static void fade(Page page) {
        page.setOpacity(0);
        var fade = new FadeTransition(FADE, page);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    private boolean calm() {
        return still || getScene() == null || getScene().getPreferences().isReducedMotion();
    }

    /// Covers the screen, or shows again what was there.
    public void cover(Veil cover) {
        veil.getStyleClass().setAll("class-veil", cover == Veil.WHITE ? "white" : "black");
        veil.setVisible(cover != Veil.NONE);
    }

    /// Points somewhere.
    public void point(Pointer where) {
        pointer.show(where);
    }

    /// The console is the accessible copy: nothing below this node is told to assistive technology.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN ? FXCollections.emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        pointer.resizeRelocate(0, 0, getWidth(), getHeight());
        veil.resizeRelocate(0, 0, getWidth(), getHeight());
        page.filter(shown -> shown.board().suits(getWidth(), getHeight())).ifPresentOrElse(this::rescale, () -> draw(false));
    }
}
