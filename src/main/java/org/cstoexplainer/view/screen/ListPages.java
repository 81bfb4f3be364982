package org.cstoexplainer.view.screen;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.Leader;
import org.cstoexplainer.model.forces.Position;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.view.chart.Figures;
import org.cstoexplainer.view.kit.AnswerGlyphs;

/// The pages of a stop that are lists, in two columns of large cells.
///
/// @param content the content
/// @param stop    the stop
/// @param pen     what sets the words
record ListPages(Content content, Stop stop, Pen pen) {

    /// The forces of the CSTO.
    Page forces() {
        var caption = pen.wrapped(Role.LABEL, pen.say("class.figure.outlined"));
        return page(StopPage.FORCES, pen.headed(pen.of(stop.title()), caption),
                content.forces().stream().map(this::force).toList());
    }

    /// Who asked for help.
    Page precedents() {
        return page(StopPage.PRECEDENTS, title(pen.of(stop.title())), content.precedents().stream().map(this::precedent).toList());
    }

    /// Who stood where.
    Page positions() {
        return page(StopPage.POSITIONS, title(pen.say("positions.title")), content.positions().stream().map(this::position).toList());
    }

    /// Who led the organisation.
    Page leaders() {
        var chairs = content.leadership().chairs().stream().map(chair -> chair.year() + " "
                + pen.name(content, chair.state())).collect(Collectors.joining(", "));
        return page(StopPage.LEADERS, title(pen.say("leaders.title")), Stream.concat(
                content.leadership().secretaries().stream().map(this::leader),
                Stream.of(cell(pen.wrapped(Role.LABEL, pen.say("leaders.chairs", chairs))))).toList());
    }

    private Page page(StopPage page, Node head, List<Region> cells) {
        var grid = new Cells(cells, 2, 48, 20 * pen.board().ease() * pen.board().ease(), left -> pen.wrapped(Role.LABEL_STRONG, pen.say("class.more", left)));
        VBox.setVgrow(grid, Priority.ALWAYS);
        return new Page(pen.board(), new VBox(28 * pen.board().ease(), head, grid), new StopFoot(content, stop, page, pen)).cutting(grid);
    }

    private Region title(String text) {
        return pen.wrapped(Role.TITLE, text);
    }

    private static Region cell(Node... nodes) {
        var cell = new VBox(nodes);
        cell.getStyleClass().add("class-cell");
        return cell;
    }

    private Region force(Force force) {
        var dated = pen.of(force.abbreviation()) + " · " + full(force.created());
        var size = pen.flow(Role.LABEL, pen.of(force.size()));
        return force.figures().map(count -> {
            var figures = new Figures(count, 0, TroopNumber.Fill.CSTO, 1.5, true);
            figures.setMinHeight(Region.USE_PREF_SIZE);
            VBox.setMargin(figures, new javafx.geometry.Insets(8, 0, 8, 0));
            return cell(pen.wrapped(Role.NAME, pen.of(force.name())), pen.wrapped(Role.LABEL, dated), figures, size);
        }).orElseGet(() -> cell(pen.wrapped(Role.NAME, pen.of(force.name())), pen.wrapped(Role.LABEL, dated), size));
    }

    private Region precedent(Precedent precedent) {
        var marks = new HBox(36, mark("precedent.asked", precedent.asked()), mark("precedent.troops", precedent.troops()));
        return cell(pen.wrapped(Role.NAME, pen.of(precedent.title())),
                pen.wrapped(Role.LABEL, String.join(" – ", Stream.concat(Stream.of(precedent.from()), precedent.until().stream())
                        .map(this::full).toList())), marks);
    }

    /// Full circle for yes, empty for no: the shape says it, not the colour.
    private HBox mark(String key, boolean yes) {
        var row = new HBox(14, pen.glyph(AnswerGlyphs.of(yes ? Answer.YES : Answer.NO), 28),
                pen.line(Role.LABEL, pen.say(key + (yes ? ".yes" : ".no"))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region position(Position position) {
        var dates = position.dates().stream().map(this::brief).collect(Collectors.joining("; "));
        return cell(pen.wrapped(Role.NAME, pen.of(position.actor()) + " · " + dates),
                pen.flow(Role.NOTE, pen.of(position.position())));
    }

    private Region leader(Leader leader) {
        var name = pen.of(leader.name()) + (leader.acting() ? " " + pen.say("leaders.acting") : "");
        return cell(pen.wrapped(Role.NAME, name + ", " + pen.name(content, leader.state())), pen.wrapped(Role.LABEL, time(leader)));
    }

    private String time(Leader leader) {
        var checked = content.story().checked().latest();
        return leader.until().map(until -> pen.say(until.earliest().isAfter(checked) ? "leaders.planned" : "leaders.time",
                full(leader.from()), full(until))).orElseGet(() -> pen.say("leaders.since", full(leader.from())));
    }

    private String full(PartialDate date) {
        return DateText.full(date, pen.words().lang());
    }

    private String brief(PartialDate date) {
        return DateText.brief(date, pen.words().lang());
    }
}
