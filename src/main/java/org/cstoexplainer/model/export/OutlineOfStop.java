package org.cstoexplainer.model.export;

import org.cstoexplainer.model.state.Route;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.story.StopQuote;

/// A stop of the story.
final class OutlineOfStop {

    private OutlineOfStop() {
    }

    static void write(Stop stop, OutlinePen pen) {
        var content = pen.content();
        pen.heading(2, pen.say("outline.stop", pen.say("stop.of", Route.number(content, stop.id()),
                content.story().stops().size()), pen.of(stop.title())));
        pen.paragraph(pen.say("outline.kind", pen.say("kind." + OutlinePen.key(stop.kind())), pen.of(stop.when())));
        stop.quote().ifPresent(quote -> quote(quote, pen));
        pen.paragraph(pen.of(stop.body()));
        stop.chart().ifPresent(chart -> OutlineOfChart.write(chart, pen));
        stop.note().ifPresent(note -> pen.paragraph(pen.say("outline.note", pen.of(note))));
        stop.mayHaveChanged().ifPresent(note -> pen.paragraph(pen.say("outline.mayHaveChanged", pen.of(note))));
        if (!stop.claims().isEmpty()) {
            pen.paragraph(pen.say("stop.claims", stop.claims().size()));
        }
        pen.sources(stop.sources());
    }

    private static void quote(StopQuote quote, OutlinePen pen) {
        quote.heading().ifPresent(heading -> pen.paragraph(pen.of(heading)));
        pen.quote(quote.words().value(), pen.of(quote.speaker()));
        quote.note().ifPresent(note -> pen.paragraph(pen.say("outline.note", pen.of(note))));
    }
}
