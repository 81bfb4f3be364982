package org.cstoexplainer.view.screen;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.model.state.NumbersShown;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.view.chart.Figures;

/// The numbers of troops: first what the article says beside three questions, then what is on record beside it.
///
/// @param content the content
/// @param stop    the stop
/// @param pen     what sets the words
record NumbersPages(Content content, Stop stop, Pen pen) {

    private static final double SHARE = 0.44;
    private static final int LONG = 8;

    /// The page: with the record, or with what is to be asked of a number.
    Page page(boolean record) {
        var caption = pen.wrapped(Role.LABEL, pen.say(record ? "class.figure.range" : "class.figure"));
        var columns = new Columns(article(record), record ? record() : new StackPane(asked(), hidden(record())), SHARE);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var body = new VBox(14, pen.headed(pen.of(stop.title()), caption), columns);
        return new Page(pen.board(), body, new StopFoot(content, stop,
                record ? StopPage.NUMBERS_RECORD : StopPage.NUMBERS_ARTICLE, pen));
    }

    /// Takes the room of what comes next, so that nothing moves when it comes.
    private static Region hidden(Region later) {
        later.setVisible(false);
        return later;
    }

    private VBox column(TroopNumber.Side side, String more) {
        var heading = pen.line(Role.HEADING, pen.say("numbers." + side.name().toLowerCase(Locale.ROOT)));
        var rest = pen.wrapped(Role.LABEL, more);
        var row = pen.row(24, Pos.BASELINE_LEFT, heading, rest);
        return new VBox(gap(), row, pen.rule());
    }

    private VBox article(boolean record) {
        var shown = NumbersShown.of(content.numbers(), TroopNumber.Side.ARTICLE);
        var column = column(TroopNumber.Side.ARTICLE, more(shown));
        shown.main().forEach(number -> column.getChildren().addAll(row(number), pen.rule()));
        if (!shown.forces().isEmpty()) {
            column.getChildren().addAll(forces(shown), pen.rule());
        }
        if (record) {
            stop.note().ifPresent(note -> column.getChildren().add(pen.wrapped(Role.NAME, pen.of(note))));
        } else if (!shown.dated()) {
            column.getChildren().add(pen.wrapped(Role.NAME, pen.say("class.numbers.undated")));
        }
        return column;
    }

    private String more(NumbersShown shown) {
        return shown.more() == 0 ? "" : pen.say("class.more", shown.more());
    }

    private VBox record() {
        var shown = NumbersShown.of(content.numbers(), TroopNumber.Side.RECORD);
        var column = column(TroopNumber.Side.RECORD, more(shown));
        shown.main().forEach(number -> column.getChildren().addAll(row(number), pen.rule()));
        return column;
    }

    private VBox asked() {
        var column = column(TroopNumber.Side.RECORD, "");
        for (var key : new String[] {"class.numbers.who", "class.numbers.when", "class.numbers.whose"}) {
            column.getChildren().add(pen.wrapped(Role.SECOND, pen.say(key)));
        }
        return column;
    }

    private VBox row(TroopNumber number) {
        var many = pen.of(number.number()).length() > LONG;
        var figure = pen.line(many ? Role.NUMBER_SMALL : Role.NUMBER, pen.of(number.number()));
        var text = new VBox(pen.wrapped(Role.LABEL_STRONG, pen.of(number.who())), pen.wrapped(Role.LABEL, kind(number)));
        text.setAlignment(Pos.CENTER_LEFT);
        var figures = new Figures(number.filledFigures(), number.lightFigures(), number.fill(), size(), false);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        return many && pen.board().narrow() ? new VBox(gap() / 2, figure, text, figures)
                : new VBox(gap() / 2, pen.row(24, Pos.CENTER_LEFT, figure, text), figures);
    }

    private double gap() {
        return 10 * pen.board().ease() * pen.board().ease();
    }

    /// How large a figure is; the same in both columns.
    private double size() {
        return pen.board().narrow() ? 0.66 : 1.05;
    }

    private String kind(TroopNumber number) {
        var kind = pen.of(number.qualifier());
        return number.date().map(date -> kind + ", " + DateText.brief(date, pen.words().lang())).orElse(kind);
    }

    /// The forces of the CSTO in one row: their numbers, and their figures group by group.
    private VBox forces(NumbersShown shown) {
        var numbers = shown.forces().stream().map(number -> pen.of(number.number())).collect(Collectors.joining(", "));
        var figures = new HBox(26);
        shown.forces().forEach(number -> {
            var group = new Figures(number.filledFigures(), number.lightFigures(), number.fill(), size(), true);
            group.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            figures.getChildren().add(group);
        });
        return new VBox(gap() / 2, pen.line(Role.NUMBER_SMALL, numbers),
                pen.wrapped(Role.LABEL_STRONG, pen.say("numbers.forces")), figures);
    }
}
