package org.cstoexplainer.model.export;

import java.util.List;
import java.util.stream.Collectors;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.NumbersShown;
import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.SlideSources;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.story.Classroom;
import org.cstoexplainer.model.story.Stop;

/// A page of a stop, as a class sees it.
final class OutlineOfClassStop {

    private OutlineOfClassStop() {
    }

    static void write(Slide.OfStop at, OutlinePen pen) {
        var stop = pen.content().stop(at.stop());
        pen.heading(1, pen.of(stop.title()));
        switch (at.page()) {
            case QUOTE -> quote(stop, pen);
            case WORDS -> {
                pen.paragraph(pen.of(stop.classroom().map(Classroom::screen).orElse(stop.body())));
                OutlineOfSlide.map(MapScene.ofStop(pen.content(), stop), pen);
            }
            case NUMBERS_ARTICLE -> numbers(stop, false, pen);
            case NUMBERS_RECORD -> numbers(stop, true, pen);
            case FORCES -> {
                pen.paragraph(pen.say("class.figure.outlined"));
                OutlineOfChart.write(Chart.FORCES, pen);
            }
            case PRECEDENTS -> OutlineOfChart.write(Chart.PRECEDENTS, pen);
            case POSITIONS -> OutlineOfChart.write(Chart.POSITIONS, pen);
            case LEADERS -> OutlineOfChart.write(Chart.LEADERS, pen);
        }
        foot(stop, at, pen);
    }

    private static void quote(Stop stop, OutlinePen pen) {
        stop.quote().ifPresent(quote -> {
            quote.heading().ifPresent(heading -> pen.paragraph(pen.of(heading)));
            pen.quote(quote.words().value(), pen.of(quote.speaker()));
            quote.note().ifPresent(note -> pen.paragraph(pen.say("outline.note", pen.of(note))));
        });
        OutlineOfSlide.map(MapScene.ofStop(pen.content(), stop), pen);
    }

    private static void numbers(Stop stop, boolean record, OutlinePen pen) {
        pen.paragraph(pen.say(record ? "class.figure.range" : "class.figure"));
        var article = column(TroopNumber.Side.ARTICLE, pen);
        if (!record && !article.dated()) {
            pen.paragraph(pen.say("class.numbers.undated"));
        }
        if (record) {
            column(TroopNumber.Side.RECORD, pen);
            stop.note().ifPresent(note -> pen.paragraph(pen.of(note)));
        } else {
            pen.heading(2, pen.say("numbers.record"));
            pen.list(List.of(pen.say("class.numbers.who"), pen.say("class.numbers.when"), pen.say("class.numbers.whose")));
        }
    }

    private static NumbersShown column(TroopNumber.Side side, OutlinePen pen) {
        var shown = NumbersShown.of(pen.content().numbers(), side);
        pen.heading(2, pen.say("numbers." + OutlinePen.key(side)));
        pen.list(shown.main().stream().map(number -> number(number, pen)).toList());
        if (!shown.forces().isEmpty()) {
            pen.paragraph(pen.say("outline.dated", pen.say("numbers.forces"),
                    shown.forces().stream().map(number -> pen.of(number.number())).collect(Collectors.joining(", "))));
        }
        if (shown.more() > 0) {
            pen.paragraph(pen.say("class.more", shown.more()));
        }
        return shown;
    }

    private static String number(TroopNumber number, OutlinePen pen) {
        var kind = pen.of(number.qualifier());
        return pen.say("outline.dated", pen.of(number.number()), pen.of(number.who()) + "; "
                + number.date().map(date -> kind + ", " + pen.brief(date)).orElse(kind));
    }

    private static void foot(Stop stop, Slide.OfStop at, OutlinePen pen) {
        pen.paragraph(pen.say("outline.kind", pen.say("stop.of", Route.number(pen.content(), stop.id()),
                pen.content().story().stops().size()), pen.full(stop.date())));
        pen.sources(SlideSources.of(pen.content(), stop, at.page()).stream().map(source -> source.id()).toList());
    }
}
