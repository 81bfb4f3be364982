package org.cstoexplainer.view.sources;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.SourcesShown;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Rightward;
import org.cstoexplainer.view.kit.Ui;

/// The drawer of sources, which opens over the panel: those of what is shown, or all.
public final class SourcesDrawer extends VBox {

    private final Slices slices;
    private final Controllers controllers;
    private final Ambience ambience;
    private final HBox head = new HBox();
    private final HBox tools = new HBox();
    private final SourceSwitch which;
    private final TextField find = new TextField();
    private final SourceDetails details;
    private final SourceList list;
    private final Label foot;
    private Subscription watching = Subscription.EMPTY;
    private SourcesShown shown;
    private Optional<Overlay.Sources> drawer = Optional.empty();

    /// The drawer, which shows itself while it is what lies over the window.
    public SourcesDrawer(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.controllers = controllers;
        this.ambience = ambience;
        shown = SourcesShown.of(slices.now());
        which = new SourceSwitch(ambience, controllers.overlay());
        details = new SourceDetails(controllers, ambience);
        list = new SourceList(ambience, this::unfold, this::details);
        foot = Ui.wrapped(ambience.words().say("sources.foot"), "text-second");
        build();
        wire();
    }

    private void build() {
        setId("sources-drawer");
        getStyleClass().addAll("drawer", "sources-drawer");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(Ui.label(ambience.words().say("sources.title"), "text-title"), Ui.spacer(), close());
        find.setId("sources-find");
        Rightward.only(find, controllers.overlay()::tellLettersLeftOut);
        find.setPromptText(ambience.words().say("sources.find"));
        find.setAccessibleText(ambience.words().say("sources.find.name"));
        find.setMinWidth(0);
        var glass = Ui.icon("fth-search");
        glass.setMouseTransparent(true);
        var field = new StackPane(find, glass);
        field.getStyleClass().add("find-field");
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren().addAll(which, field);
        foot.setGraphic(Ui.icon("fth-info"));
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("sources-foot");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, tools, Ui.rule(), list, foot);
    }

    private Button close() {
        var close = Ui.button("sources-close", ambience.words().say("sources.close"), "fth-x",
                controllers.overlay()::close);
        var cap = Ui.label(ambience.words().say("sources.close.key"), "text-caption");
        var graphic = new HBox(ambience.px(8), Ui.icon("fth-x"), Ui.label(close.getText(), "text-strong"), cap);
        graphic.setAlignment(Pos.CENTER);
        close.setGraphic(graphic);
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.setAccessibleText(close.getText());
        return close;
    }

    /// What has the focus when the drawer opens: the source that is unfolded, else the first, else the field.
    public Node first() {
        return list.reached().orElse(find);
    }

    private void wire() {
        find.textProperty().subscribe(_ -> showRows());
        new PassOver(this);
        sceneProperty().subscribe((_, scene) -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : watch();
        });
    }

    /// It watches only while it is part of a window, so it may be built anew for each opening.
    private Subscription watch() {
        return slices.content().subscribe(_ -> list.forget())
                .and(ambience.metrics().subscribe(now -> showMetrics(now)))
                .and(slices.state().subscribe(state -> show(state)));
    }

    /// Shows the drawer, or hides it.
    private void show(AppState state) {
        var before = drawer;
        drawer = state.overlay() instanceof Overlay.Sources sources ? Optional.of(sources) : Optional.empty();
        Ui.show(this, drawer.isPresent());
        fit();
        drawer.ifPresentOrElse(now -> showSources(SourcesShown.of(state), now, before), find::clear);
    }

    private void showSources(SourcesShown now, Overlay.Sources sources, Optional<Overlay.Sources> before) {
        if (!before.equals(drawer) || !now.equals(shown)) {
            shown = now;
            which.show(now, sources);
            showRows();
        }
        if (before.isEmpty()) {
            list.seekOpen();
        }
    }

    private void showRows() {
        drawer.ifPresent(now -> {
            var rows = now.all() ? shown.all() : shown.here();
            list.show(rows.stream().filter(row -> row.matches(find.getText(), ambience.words())).toList(), now.open(),
                    ambience.words().say("sources.none", find.getText()));
        });
    }

    private void showMetrics(Metrics now) {
        fit();
        head.setPadding(new Insets(now.px(14), now.px(20), now.px(10), now.px(24)));
        tools.setPadding(new Insets(0, now.px(20), now.px(14), now.px(24)));
        tools.setSpacing(now.px(12));
        foot.setPadding(new Insets(now.px(10), now.px(20), now.px(10), now.px(24)));
        foot.setGraphicTextGap(now.px(10));
        list.forget();
        showRows();
    }

    /// As wide as the panel it lies over, or as the card beside the article.
    private void fit() {
        var now = ambience.now();
        var beside = slices.now().place().view() == View.ARTICLE && now.band() != Metrics.Band.DRAWER;
        setPrefWidth(Math.min(now.width(), Math.max(beside ? now.claimCard() : now.panel(), now.px(416))));
    }

    private void unfold(SourceId source) {
        drawer.ifPresent(now -> controllers.overlay().unfold(now, source));
    }

    private Node details(SourceId source) {
        var content = slices.now().content();
        return details.of(content.source(source), content);
    }
}
