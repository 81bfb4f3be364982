package org.cstoexplainer.view.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.search.Hit;
import org.cstoexplainer.model.search.Kind;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Page;
import org.cstoexplainer.view.kit.Ui;

/// What was found, by kind; the kind of the best hit comes first.
final class FoundList extends Region {

    private final Controllers controllers;
    private final Ambience ambience;
    private final Page page = new Page("find-results");
    private List<FoundRow> rows = List.of();

    FoundList(Controllers controllers, Ambience ambience) {
        this.controllers = controllers;
        this.ambience = ambience;
        getChildren().add(page);
    }

    /// Shows hits, with a line under them where there may be more.
    void show(List<Hit> hits, AppState state, Optional<String> more) {
        var glyphs = new HitGlyph(state, ambience);
        var groups = hits.stream().collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
        var nodes = new ArrayList<Node>();
        var made = new ArrayList<FoundRow>();
        groups.forEach((kind, group) -> {
            nodes.add(heading(kind));
            group.forEach(hit -> {
                var row = new FoundRow(hit, glyphs.of(hit), state.content(), controllers, ambience);
                row.button().setId("found-" + made.size());
                made.add(row);
                nodes.add(row);
            });
        });
        more.ifPresent(text -> nodes.add(line(text)));
        rows = made;
        show(nodes);
    }

    private void show(List<Node> nodes) {
        page.pad(ambience.px(8), ambience.px(12));
        page.show(nodes.toArray(Node[]::new));
    }

    /// Shows one sentence instead of hits.
    void say(String sentence) {
        rows = List.of();
        var line = line(sentence);
        line.setId("find-message");
        show(List.of(line));
    }

    private Node line(String sentence) {
        var line = Ui.wrapped(sentence, "text-second");
        line.getStyleClass().add("find-message");
        return line;
    }

    private Node heading(Kind kind) {
        return Ui.label(ambience.words().say("find.kind." + FindView.key(kind)), "find-heading");
    }

    void explain(Optional<TermId> term) {
        rows.forEach(row -> row.show(term));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// Opens the best.
    void openFirst() {
        if (!rows.isEmpty()) {
            rows.getFirst().button().fire();
        }
    }

    /// Moves the focus down or up; false where there is nothing farther up.
    boolean move(int by) {
        var here = rows.stream().filter(row -> row.button().isFocused()).findFirst().map(rows::indexOf).orElse(-1);
        var there = Math.min(here + by, rows.size() - 1);
        if (there < 0) {
            return false;
        }
        rows.get(there).button().requestFocus();
        reveal(rows.get(there));
        return true;
    }

    private void reveal(Node row) {
        var content = page.getContent();
        Bounds box = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
        var seen = page.getViewportBounds().getHeight();
        var rest = content.getLayoutBounds().getHeight() - seen;
        if (rest > 0) {
            var top = page.getVvalue() * rest;
            var next = Math.clamp(top, Math.min(box.getMaxY() - seen + ambience.px(8), box.getMinY()), box.getMinY() - ambience.px(8));
            page.setVvalue(Math.clamp(next / rest, 0, 1));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return ((Region) page.getContent()).prefHeight(width - 14);
    }

    @Override
    protected void layoutChildren() {
        page.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
