package org.cstoexplainer.model.export;

import java.util.List;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.treaty.ClauseLayout;
import org.cstoexplainer.model.treaty.Earlier;

/// The clause of a treaty with its phrases numbered, and what is unfolded beside it.
final class OutlineOfClause {

    private final WalkReading reading;
    private final OutlinePen pen;

    private OutlineOfClause(WalkReading reading, OutlinePen pen) {
        this.reading = reading;
        this.pen = pen;
    }

    static void write(WalkReading reading, OutlinePen pen) {
        var outline = new OutlineOfClause(reading, pen);
        pen.heading(2, pen.of(reading.instrument().shortName()));
        pen.paragraph(pen.say("outline.dated", pen.say("kind.record"), pen.of(reading.instrument().label())));
        outline.clauses();
        if (reading.walk().shows(WalkExtra.EARLIER)) {
            reading.instrument().earlier().ifPresent(outline::earlier);
        }
        if (reading.walk().shows(WalkExtra.ARTICLES)) {
            outline.articles();
        }
        pen.paragraph(pen.say("outline.walk.beside", pen.say("walk.plain"), pen.say("walk.earlier"), pen.say("walk.articles"),
                pen.say("walk.paths")));
    }

    private void clauses() {
        var plain = reading.walk().shows(WalkExtra.PLAIN);
        for (var clause : reading.instrument().clauses()) {
            if (reading.instrument().clauses().size() > 1) {
                pen.heading(3, title(clause.text()));
            }
            var paragraphs = ClauseLayout.of(clause.text(), reading.content().bodies().getOrDefault(clause.text(), ""),
                    reading.instrument().steps()).paragraphs();
            for (var i = 0; i < paragraphs.size(); i++) {
                pen.paragraph(paragraphs.get(i).stream().map(this::run).collect(Collectors.joining()));
                if (plain && i < clause.plain().size()) {
                    pen.paragraph(pen.of(clause.plain().get(i)));
                }
            }
            if (plain && !clause.plain().isEmpty()) {
                pen.paragraph(pen.of(reading.sentences().plainWords()));
            }
        }
    }

    private String run(ClauseLayout.Run run) {
        return switch (run) {
            case ClauseLayout.Run.Plain(var words) -> words;
            case ClauseLayout.Run.Repeat(var words, var brief) -> reading.walk().shows(WalkExtra.REPEATS) ? words : brief;
            case ClauseLayout.Run.Phrase(var id, var words) -> {
                var leg = reading.leg(id);
                var number = leg.number().isPresent() ? pen.say("walk.step", leg.number().getAsInt()) : pen.of(leg.step().label());
                yield "[" + (reading.atIssue(id) ? pen.say("walk.phrase.stand", number, pen.say("walk.atIssue"), words)
                        : pen.say("walk.phrase", number, words)) + "]";
            }
        };
    }

    private String title(TextId id) {
        return reading.content().texts().stream().filter(text -> text.id().equals(id)).findFirst()
                .map(text -> pen.of(text.title())).orElse(id.value());
    }

    private void earlier(Earlier earlier) {
        pen.heading(3, pen.say("walk.earlier.title"));
        pen.paragraph(pen.say("walk.earlier.marked"));
        var before = reading.paragraphs(earlier.text());
        var since = reading.instrument().clauses().stream().flatMap(clause -> reading.paragraphs(clause.text()).stream()).toList();
        for (var i = 0; i < Math.max(before.size(), since.size()); i++) {
            if (i < before.size()) {
                pen.paragraph(pen.say("walk.earlier.then"));
                pen.quote(before.get(i), title(earlier.text()));
            }
            if (i < earlier.rendering().size()) {
                pen.paragraph(pen.of(earlier.rendering().get(i)));
            }
            if (i < since.size()) {
                pen.paragraph(pen.say("walk.earlier.since"));
                pen.quote(since.get(i), pen.of(reading.instrument().name()));
            }
        }
        pen.paragraph(pen.of(earlier.note()));
        pen.heading(3, pen.say("walk.earlier.changes"));
        earlier.changes().forEach(change -> {
            pen.list(List.of(pen.say(change.changed() ? "walk.changed" : "walk.unchanged", pen.of(change.point())),
                    pen.say("walk.was", pen.of(change.before())), pen.say("walk.now", pen.of(change.after()))));
            pen.sources(change.sources());
        });
    }

    private void articles() {
        pen.heading(3, pen.say("walk.articles.title"));
        reading.instrument().provisions().forEach(article -> {
            pen.list(List.of(pen.of(article.article()), pen.of(reading.sentences().summary()), pen.of(article.summary()),
                    pen.of(article.note()), pen.say("article.grade." + OutlinePen.key(article.grade()))));
            pen.sources(article.sources());
        });
        for (var id : reading.instrument().beside()) {
            pen.paragraph(title(id));
            reading.content().texts().stream().filter(text -> text.id().equals(id)).findFirst().ifPresent(text -> {
                pen.paragraph(pen.of(text.note()));
                reading.paragraphs(id).forEach(words -> pen.quote(words, title(id)));
                pen.sources(text.sources());
            });
        }
    }
}
