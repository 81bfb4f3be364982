package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.PaperController;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.ArrowGroup;
import org.cstoexplainer.view.kit.Focusing;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.StateToggle;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.kit.WideToggle;

/// What to print, or to save as a document or a picture.
public final class PrintView extends Dialog {

    private static final List<Integer> SCALES = List.of(1, 2, 4);

    private final Ambience ambience;
    private final PaperController paper;
    private final List<WideToggle> kinds = new ArrayList<>();
    private final List<StateToggle> papers = new ArrayList<>();
    private final List<StateToggle> scales = new ArrayList<>();
    private final Label none = Ui.wrapped("", "text-strong");
    private final Button pdf;
    private final Button png;
    private final Button svg;
    private final Button copy;
    private final HBox sizes;

    /// The dialog.
    public PrintView(Slices slices, Controllers controllers, Ambience ambience) {
        super("print", ambience.words().say("print.heading"), ambience, controllers.overlay()::close);
        this.ambience = ambience;
        paper = controllers.paper();
        pdf = Ui.button("print-pdf", say("print.pdf"), "fth-save", paper::savePdf);
        png = Ui.button("print-png", say("print.png"), "fth-image", paper::savePng);
        svg = Ui.button("print-svg", say("print.svg"), "fth-map", paper::saveSvg);
        copy = Ui.button("print-copy", say("print.copy"), "fth-copy", paper::copy);
        sizes = choices("print.scale", SCALES.stream().map(scale -> choice("print-scale-" + scale,
                say("print.times", scale), scale, paper::scale, scales)));
        build(slices);
    }

    private String say(String key, Object... arguments) {
        return ambience.words().say(key, arguments);
    }

    private void build(Slices slices) {
        Stream.of(PaperKind.values()).map(this::row).forEach(kinds::add);
        ArrowGroup.of(kinds);
        none.setId("print-none");
        var sheets = choices("print.paper", Stream.of(PaperSize.values()).map(size -> choice("print-" + key(size),
                say("print.paper." + key(size)), size, paper::choose, papers)));
        var page = new Page("print-page");
        page.space(ambience.px(8));
        page.pad(0, ambience.px(8));
        page.setMinHeight(0);
        page.show(kinds.toArray(Node[]::new));
        VBox.setVgrow(page, Priority.ALWAYS);
        var rows = flow(22, sheets, sizes, none);
        var print = Ui.button("print-printer", say("print.printer"), "fth-printer", paper::print);
        pdf.getStyleClass().add("primary");
        var foot = flow(10, pdf, print, png, svg, copy);
        fill(pdf, page, rows, foot);
        slices.overlay().when(shown()).subscribe(this::show);
    }

    /// A row that wraps where it is narrow.
    private FlowPane flow(double gap, Node... nodes) {
        var flow = new FlowPane(ambience.px(gap), ambience.px(10), nodes);
        flow.setMinWidth(0);
        flow.setPrefWrapLength(0);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }

    private WideToggle row(PaperKind kind) {
        var name = say("print." + key(kind));
        var note = say("print." + key(kind) + ".note");
        var text = new VBox(Ui.wrapped(name, "text-strong"), Ui.wrapped(note, "text-caption"));
        text.setMouseTransparent(true);
        var row = new WideToggle("print-" + key(kind), text);
        row.getStyleClass().add("lesson-row");
        row.setAccessibleText(say("print.name", name, note));
        row.setOnAction(_ -> paper.choose(kind));
        return row;
    }

    private HBox choices(String label, Stream<StateToggle> choices) {
        var all = choices.toList();
        ArrowGroup.of(all);
        var group = new HBox(all.toArray(Node[]::new));
        group.getStyleClass().add("segmented");
        var row = Ui.row(ambience.px(12), Ui.label(say(label), "text-label-strong"), group);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static <T> StateToggle choice(String id, String name, T value, Consumer<T> chosen, List<StateToggle> all) {
        var toggle = new StateToggle(id);
        toggle.setText(name);
        toggle.setUserData(value);
        toggle.setOnAction(_ -> chosen.accept(value));
        all.add(toggle);
        return toggle;
    }

    private void show(Overlay overlay) {
        if (overlay instanceof Overlay.Print print) {
            for (var kind : PaperKind.values()) {
                kinds.get(kind.ordinal()).setSelected(kind == print.kind());
            }
            papers.forEach(toggle -> toggle.setSelected(toggle.getUserData() == print.paper()));
            scales.forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(print.scale())));
            List.of(png, copy, sizes).forEach(node -> Ui.show(node, print.kind().picture()));
            Ui.show(svg, print.kind() == PaperKind.MAP);
            none.setText(say("print.none." + key(print.kind())));
            Ui.show(none, print.noPrinter());
            if (print.noPrinter()) {
                Focusing.show(pdf);
            }
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
