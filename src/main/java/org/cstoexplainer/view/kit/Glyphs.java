package org.cstoexplainer.view.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;

/// The symbols that mean something in the story; their colours come from the style sheets by class.
public final class Glyphs {

    private static final String SQUARE = "M2 0H12A2 2 0 0 1 14 2V12A2 2 0 0 1 12 14H2A2 2 0 0 1 0 12V2A2 2 0 0 1 2 0Z";
    private static final String FRAME = "M2 0.8H12A1.2 1.2 0 0 1 13.2 2V12A1.2 1.2 0 0 1 12 13.2H2A1.2 1.2 0 0 1 0.8 12V2"
            + "A1.2 1.2 0 0 1 2 0.8Z";
    private static final String BARS = "M1.5 3H12.5V5H1.5ZM1.5 6.5H12.5V8.5H1.5ZM1.5 10H12.5V12H1.5Z";
    private static final String DOTS = dots();
    private static final String HATCH = "M0 6L6 0H8.4L0 8.4ZM0 11.6L11.6 0H12A2 2 0 0 1 13.2 0.8L0.8 13.2A2 2 0 0 1 0 12Z"
            + "M3.8 14L14 3.8V6.2L6.2 14ZM9.4 14L14 9.4V12A2 2 0 0 1 12 14Z";
    private static final String DIAMOND = "M7 0.6L13.4 7L7 13.4L0.6 7Z";
    private static final String TRIANGLE = "M7 1L13.4 12.6H0.6Z";
    private static final String DASHED = "M2 0.9H5M8 0.9H12M13.1 2V6M13.1 8.5V12M12 13.1H8.5M6 13.1H2M0.9 12V8M0.9 5.5V2";

    private Glyphs() {
    }

    /// The glyph of a legend entry, 14 by 14 px at a root font of 16 px.
    public static Node of(Legend entry) {
        return switch (entry) {
            case MEMBER -> group(path(SQUARE, "fill-member"));
            case SIGNED -> group(path(SQUARE, "fill-member-tint"), path(FRAME, "line-member"));
            case FROZEN -> group(path(SQUARE, "fill-member-tint"), path(BARS, "fill-member"), path(FRAME, "line-member"));
            case LEFT, SUSPENDED -> group(path(SQUARE, "fill-former"), path(DOTS, "fill-former-dot"));
            case UKRAINE -> group(path(DIAMOND, "fill-ukraine"));
            case CLAIMED -> group(path(SQUARE, "fill-ukraine-plain"), path(HATCH, "fill-hatch"), path(FRAME, "line-hatch"));
            case PROPOSER -> group(path(TRIANGLE, "fill-proposer"));
        };
    }

    /// The glyph of a state that would owe help, 14 by 14 px: its outline.
    public static Node obliged() {
        return group(path("M2.4 2.4H11.6V11.6H2.4Z", "line-owing"));
    }

    /// The glyph of a verdict, 14 by 14 px.
    public static Node of(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> group(path(FRAME, "line-ink"), path("M3.4 7.2L6 9.8L10.8 4.4", "line-ink"));
            case IMPRECISE -> group(path(FRAME, "line-ink"), path(waves(), "line-ink"));
            case WRONG -> group(path(SQUARE, "fill-ink"), path("M4 4L10 10M10 4L4 10", "line-on-ink"));
            case OPINION -> group(path(BUBBLE, "line-ink"));
            case CONTESTED -> group(path(RING, "line-ink"), path("M7 1A6 6 0 0 1 7 13Z", "fill-ink"));
            case NOT_TRACED -> group(path(DASHED, "line-ink"), path("M5 5.4A2 2 0 1 1 7.4 7.2L7 8.4M7 10.3V10.9", "line-ink"));
            case MISSING -> group(path(DASHED, "line-ink"), path("M4.2 7H9.8", "line-ink"));
        };
    }

    private static final String BUBBLE = "M2.4 1.4H11.6A1.2 1.2 0 0 1 12.8 2.6V8.6A1.2 1.2 0 0 1 11.6 9.8H7.2L4.4 12.8V9.8H2.4"
            + "A1.2 1.2 0 0 1 1.2 8.6V2.6A1.2 1.2 0 0 1 2.4 1.4Z";
    private static final String RING = "M7 1A6 6 0 1 1 7 13A6 6 0 1 1 7 1Z";

    /// The Feather icon of a kind of claim.
    public static String icon(ClaimKind kind) {
        return switch (kind) {
            case RECORD -> "fth-file-text";
            case STATEMENT -> "fth-message-square";
            case ANALYSIS -> "fth-eye";
            case EVENT -> "fth-calendar";
        };
    }

    /// The Feather icon of a lane.
    public static String icon(Lane lane) {
        return switch (lane) {
            case EVENTS -> "fth-calendar";
            case STATEMENTS -> "fth-message-square";
            case CSTO -> "fth-users";
            case ARTICLE4 -> "fth-shield";
        };
    }

    /// The outline of a lane's marker in a box of 24 by 24.
    public static String outline(Lane lane) {
        return switch (lane) {
            case EVENTS -> "M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1Z";
            case STATEMENTS -> "M5 2H19A3 3 0 0 1 22 5V16A3 3 0 0 1 19 19H12L7 24V19H5A3 3 0 0 1 2 16V5A3 3 0 0 1 5 2Z";
            case CSTO -> "M5 2H19A3 3 0 0 1 22 5V19A3 3 0 0 1 19 22H5A3 3 0 0 1 2 19V5A3 3 0 0 1 5 2Z";
            case ARTICLE4 -> "M12 1L22 4.5V12.5C22 18 17 21.5 12 23C7 21.5 2 18 2 12.5V4.5Z";
        };
    }

    /// A glyph in a box that follows the text.
    ///
    /// @param glyph what [#of] gives
    /// @param size  edge of the box, px
    public static Region boxed(Node glyph, double size) {
        var box = new StackPane(glyph);
        box.getStyleClass().add("glyph");
        glyph.setScaleX(size / 14);
        glyph.setScaleY(size / 14);
        box.setMinSize(size, size);
        box.setPrefSize(size, size);
        box.setMaxSize(size, size);
        return box;
    }

    static Group group(SVGPath... paths) {
        var frame = path("M0 0H14V14H0Z", "glyph-box");
        var group = new Group(frame);
        group.getChildren().addAll(List.of(paths));
        return group;
    }

    static SVGPath path(String data, String style) {
        var path = new SVGPath();
        path.setContent(data);
        path.getStyleClass().add(style);
        return path;
    }

    private static String dots() {
        var path = new StringBuilder();
        for (var y = 2.6; y < 13; y += 4.4) {
            for (var x = 2.6; x < 13; x += 4.4) {
                path.append(String.format(Locale.ROOT, "M%s %sa1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z", x - 1.2, y));
            }
        }
        return path.toString();
    }

    private static String waves() {
        return "M3.4 5.6Q5.2 4 7 5.6T10.6 5.6M3.4 9Q5.2 7.4 7 9T10.6 9";
    }
}
