package org.cstoexplainer.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.treaty.ClauseLayout;
import org.cstoexplainer.model.treaty.Comparison;
import org.cstoexplainer.model.treaty.Facet;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.paper.Flow.Run;
import org.cstoexplainer.paper.PaperFonts.Face;

/// The second page of the handout: the clause with its phrases numbered, the questions to fill in, treaties compared,
/// questions to talk about, sources.
final class HandoutBack {

    private static final double TEXT = 9;
    private static final double ROW = 29;
    /// Letter is lower than A4.
    private static final double LOW_ROW = 26;
    private static final List<Facet> ROWS = List.of(Facet.TRIGGER, Facet.ASKS, Facet.OWED, Facet.USED);

    private final Brush brush;
    private final HandoutPage page;
    private final Content content;
    private final Words words;
    private final Instrument instrument;
    private final List<Step> steps;

    HandoutBack(Brush brush, HandoutPage page, Content content, Words words) {
        this.brush = brush;
        this.page = page;
        this.content = content;
        this.words = words;
        instrument = content.treaties().instrument(content.handout().treaties().getFirst());
        steps = instrument.steps().stream().filter(step -> !step.aside()).toList();
    }

    void draw() {
        var y = clause(page.top());
        y = questions(y + 8);
        y = compared(y + 8);
        y = talk(y + 8);
        sources(y + 4);
        page.foot(2, words.of(content.treaties().sentences().lesson()));
    }

    private double clause(double y) {
        var title = words.say("handout.walk", words.of(instrument.shortName()));
        page.mark(title, y);
        var at = page.heading(title, page.left(), y, page.width()) + 3;
        var flow = new Flow(brush, 10.5, 15);
        var first = true;
        for (var clause : instrument.clauses()) {
            var layout = ClauseLayout.of(clause.text(), content.bodies().get(clause.text()), steps);
            for (var i = 0; i < layout.paragraphs().size(); i++) {
                var last = i == layout.paragraphs().size() - 1;
                at = flow.draw(page.left(), at, page.width(), runs(layout.paragraphs().get(i), first, last));
                first = false;
            }
        }
        return new Flow(brush, TEXT, TEXT * 1.3).draw(page.left(), at + 3, page.width(),
                List.of(Run.plain(Face.PLAIN, words.of(instrument.label()))));
    }

    private List<Run> runs(List<ClauseLayout.Run> paragraph, boolean first, boolean last) {
        var runs = new ArrayList<Run>();
        paragraph.forEach(run -> runs.add(switch (run) {
            case ClauseLayout.Run.Plain(var text) -> Run.plain(Face.QUOTED, text);
            case ClauseLayout.Run.Repeat(var text, _) -> Run.plain(Face.QUOTED, text);
            case ClauseLayout.Run.Phrase(var step, var text) -> new Run(Face.QUOTED_STRONG, text, number(step), true);
        }));
        if (first) {
            runs.set(0, quoted(runs.getFirst(), "“", ""));
        }
        if (last) {
            runs.set(runs.size() - 1, quoted(runs.getLast(), "", "”"));
        }
        return runs;
    }

    private static Run quoted(Run run, String before, String after) {
        return new Run(run.face(), before + run.words() + after, run.badge(), run.marked());
    }

    private String number(StepId id) {
        return String.valueOf(steps.stream().map(Step::id).toList().indexOf(id) + 1);
    }

    private double questions(double y) {
        page.mark(words.say("handout.questions"), y);
        var end = brush.text(Face.STRONG, 10, page.left(), y + 11, words.say("handout.scenario"));
        brush.thick(0.6).line(end + 4, y + 13, page.left() + page.width(), y + 13);
        brush.thick(1.3).line(page.left(), y + 20, page.left() + page.width(), y + 20);
        var at = y + 20;
        for (var i = 0; i < steps.size(); i++) {
            at = question(i + 1, steps.get(i), at);
        }
        return at;
    }

    private double question(int number, Step step, double y) {
        var row = page.size() == PaperSize.A4 ? ROW : LOW_ROW;
        var x = page.left() + 22;
        brush.thick(0.9).ring(page.left() + 8, y + 10.5, 7.5);
        brush.text(Face.STRONG, TEXT, page.left() + 8 - brush.width(Face.STRONG, TEXT, String.valueOf(number)) / 2, y + 13.7,
                String.valueOf(number));
        brush.text(Face.STRONG, 9.5, x, y + 12.5, words.of(step.label()));
        circles(y + 10);
        var end = brush.text(Face.PLAIN, TEXT, x, y + row * 0.84, words.say("handout.because"));
        brush.thick(0.5).line(end + 3, y + row * 0.87, page.left() + page.width() - 14, y + row * 0.87);
        brush.color(PaperColors.of("rule")).thick(0.5).line(page.left(), y + row, page.left() + page.width(), y + row);
        brush.color(0);
        return y + row;
    }

    private void circles(double y) {
        var at = page.left() + page.width() * 0.56;
        for (var answer : List.of("walk.answer.yes", "walk.answer.no", "walk.answer.contested", "walk.answer.unknown")) {
            brush.thick(0.9).ring(at + 5, y, 5);
            at = brush.text(Face.PLAIN, TEXT, at + 13, y + 3.2, words.say(answer)) + 11;
        }
    }

    private double compared(double y) {
        var title = words.say("handout.compared");
        page.mark(title, y);
        var at = page.heading(title, page.left(), y, page.width());
        var treaties = content.handout().treaties().stream().map(id -> content.treaties().instrument(id)).toList();
        var share = 0.86 / treaties.size();
        var widths = IntStream.rangeClosed(0, treaties.size()).mapToDouble(i -> page.width() * (i == 0 ? 0.14 : share)).toArray();
        var table = new PaperTable(brush, page.left(), TEXT,
                page.size() == PaperSize.LETTER ? PaperTable.LOW_PAD : PaperTable.PAD, widths);
        at = table.row(at, Stream.concat(Stream.of(plain("")), treaties.stream().map(it -> strong(words.of(it.shortName()))))
                .toList());
        for (var facet : ROWS) {
            at = table.row(at, Stream.concat(Stream.of(strong(words.say("handout.facet." + facet.name().toLowerCase(Locale.ROOT)))),
                    treaties.stream().map(it -> cell(it.comparison().cell(facet)))).toList());
        }
        return at;
    }

    private List<Run> cell(Comparison.Cell cell) {
        return Stream.concat(cell.words().stream().map(it -> Run.plain(Face.QUOTED, "“" + it.value() + "” ")),
                cell.text().stream().map(it -> Run.plain(Face.PLAIN, words.of(it)))).toList();
    }

    private double talk(double y) {
        page.mark(words.say("handout.talk"), y);
        var at = page.heading(words.say("handout.talk"), page.left(), y, page.width()) + 2;
        var flow = new Flow(brush, 9.5, 13);
        for (var i = 0; i < content.handout().talk().size(); i++) {
            at = flow.draw(page.left(), at, page.width(), plain(i + 1 + ". " + words.of(content.handout().talk().get(i))));
        }
        return at;
    }

    private void sources(double y) {
        var runs = new ArrayList<Run>();
        runs.add(Run.plain(Face.STRONG, words.say("handout.sources") + " "));
        var ids = content.handout().sources();
        IntStream.range(0, ids.size()).forEach(i -> {
            var source = content.source(ids.get(i));
            runs.add(Run.plain(Face.PLAIN, words.say("handout.source", i + 1, words.of(source.shortName()),
                    source.date().map(it -> DateText.full(it, words.lang())).orElse("")) + " "));
        });
        new Flow(brush, TEXT, TEXT * 1.3).draw(page.left(), y, page.width(), runs);
    }

    private static List<Run> plain(String text) {
        return List.of(Run.plain(Face.PLAIN, text));
    }

    private static List<Run> strong(String text) {
        return List.of(Run.plain(Face.STRONG, text));
    }
}
