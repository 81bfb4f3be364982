package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.OutlineOfGuide;
import org.cstoexplainer.model.lesson.GuideSection;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Lines;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.SourceChips;
import org.cstoexplainer.view.kit.Ui;

/// The teacher's guide: in two columns where there is room, with its sources and up to when it was checked.
public final class GuideView extends Dialog {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Page page = new Page("guide-page");

    /// The dialog.
    public GuideView(Slices slices, Controllers controllers, Ambience ambience) {
        super("guide", ambience.words().of(slices.now().content().guide().title()), ambience, controllers.overlay()::close);
        this.controllers = controllers;
        this.ambience = ambience;
        build(slices.now().content());
    }

    private void build(Content content) {
        page.setMinHeight(0);
        page.setFocusTraversable(true);
        page.setAccessibleText(ambience.words().of(content.guide().title()));
        page.getStyleClass().add("focusable");
        VBox.setVgrow(page, Priority.ALWAYS);
        fill(page, page, foot(content));
        ambience.metrics().when(shown()).subscribe(_ -> show(content));
    }

    private void show(Content content) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        nodes.add(Ui.wrapped(words.of(content.guide().intro()), "text-second"));
        nodes.add(columns(content.guide().sections()));
        nodes.add(Ui.rule());
        nodes.add(Ui.wrapped(words.of(content.story().checkedNote()), "text-label-strong"));
        nodes.add(sources(content));
        var column = Ui.column(ambience.px(14), nodes.toArray(Node[]::new));
        column.setPadding(new Insets(ambience.px(2), ambience.px(14), ambience.px(2), 0));
        page.show(column);
    }

    private Pane foot(Content content) {
        var words = ambience.words();
        var outline = OutlineOfGuide.of(content, words);
        var text = outline.toText();
        var close = Ui.button("guide-close", words.say("overlay.close.button"), "", controllers.overlay()::close);
        close.getStyleClass().add("primary");
        return Foot.of(ambience, List.of(
                Ui.button("guide-copy", words.say("guide.copy"), "fth-copy", () -> controllers.desk().copy(text, "notice.outline")),
                Ui.button("guide-pdf", words.say("guide.pdf"), "fth-printer",
                        () -> controllers.desk().savePdf(outline, words.of(content.guide().title()), words.say("guide.file.pdf"))),
                Ui.button("guide-save", words.say("guide.save"), "fth-save",
                        () -> controllers.desk().save(text, words.say("guide.file")))), close);
    }

    private Node columns(List<GuideSection> sections) {
        var half = (sections.size() + 1) / 2;
        var left = column(sections.subList(0, half));
        var right = column(sections.subList(half, sections.size()));
        if (ambience.now().rail()) {
            return Ui.column(ambience.px(16), left, right);
        }
        var both = new HBox(ambience.px(36), left, right);
        List.of(left, right).forEach(column -> {
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(ambience.px(400));
            column.setMinWidth(0);
        });
        return both;
    }

    private VBox column(List<GuideSection> sections) {
        var column = Ui.column(ambience.px(16));
        sections.forEach(section -> column.getChildren().add(section(section)));
        return column;
    }

    private VBox section(GuideSection section) {
        var words = ambience.words();
        var box = Ui.column(ambience.px(5), Ui.wrapped(words.of(section.heading()), "text-heading"));
        section.paragraphs().forEach(paragraph -> box.getChildren().add(text(words.of(paragraph))));
        section.points().forEach(point -> box.getChildren().add(point(words.of(point))));
        return box;
    }

    private HBox point(String words) {
        var text = text(words);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        return Ui.row(ambience.px(9), Ui.label("•", "text-plain"), text);
    }

    private TextFlow text(String words) {
        var flow = RichText.flow(words, "text-plain");
        Lines.set(flow, ambience.now(), 16, 23);
        return flow;
    }

    private SourceChips sources(Content content) {
        var chips = new SourceChips(ambience,
                source -> controllers.overlay().open(new Overlay.Sources(true, Optional.of(source))));
        chips.show(content.guide().sources().stream().map(content::source).toList());
        return chips;
    }
}
