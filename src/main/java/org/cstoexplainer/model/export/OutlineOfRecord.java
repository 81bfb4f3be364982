package org.cstoexplainer.model.export;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.LessonRecord;
import org.cstoexplainer.model.text.Words;

/// The record of a lesson, as one page of text.
public final class OutlineOfRecord {

    private OutlineOfRecord() {
    }

    /// The page.
    ///
    /// @param zone the time zone of the class
    public static OutlineText of(LessonRecord record, Content content, Words words, ZoneId zone) {
        var pen = new OutlinePen(content, words);
        pen.heading(1, pen.say("record.title", pen.of(record.lesson().title())));
        var begun = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.of(words.lang().code(), "GB")).format(record.begun().atZone(zone));
        pen.paragraph(pen.say("record.begun", begun, time(record.elapsed()), record.lesson().minutes()));
        pen.heading(2, pen.say("record.parts"));
        pen.table(List.of(pen.say("record.part"), pen.say("record.planned"), pen.say("record.spent")),
                IntStream.range(0, record.parts().size()).mapToObj(i -> part(i + 1, record.parts().get(i), pen)).toList());
        record.lesson().items().stream().distinct().forEach(item -> votes(item, record, pen));
        quiz(record, pen);
        pen.paragraph(pen.say("record.nothing"));
        return pen.text();
    }

    private static List<String> part(int number, LessonRecord.Part part, OutlinePen pen) {
        return List.of(pen.say("record.numbered", number, pen.of(part.title())), pen.say("record.minutes", part.minutes()),
                part.spent().isZero() ? pen.say("record.passed") : time(part.spent()));
    }

    private static void votes(LessonItem item, LessonRecord record, OutlinePen pen) {
        if (item instanceof LessonItem.Walk(CaseId id, _) && record.votes().containsKey(id)) {
            var one = pen.content().one(id);
            var instrument = pen.content().treaties().instrument(one.treaty());
            pen.heading(2, pen.say("record.votes", pen.of(one.title())));
            pen.table(List.of(pen.say("record.question"), pen.say("walk.answer.yes"), pen.say("walk.answer.no"),
                    pen.say("walk.answer.contested")), instrument.steps().stream()
                    .filter(step -> record.votes().get(id).containsKey(step.id()))
                    .map(step -> cells(pen.of(step.question()), record.votes().get(id).get(step.id()))).toList());
        }
    }

    private static void quiz(LessonRecord record, OutlinePen pen) {
        var asked = record.lesson().items().stream().flatMap(item -> item instanceof LessonItem.Question(QuestionId id, _)
                && record.quiz().containsKey(id) ? Stream.of(id) : Stream.empty()).distinct().toList();
        if (!asked.isEmpty()) {
            pen.heading(2, pen.say("record.quiz"));
            var header = new ArrayList<>(List.of(pen.say("record.question")));
            Stream.of(Letter.values()).map(Letter::name).forEach(header::add);
            header.add(pen.say("record.right"));
            pen.table(header, asked.stream().map(id -> {
                var row = new ArrayList<>(cells(pen.of(pen.content().question(id).question()), record.quiz().get(id)));
                row.add(pen.content().question(id).right().name());
                return List.copyOf(row);
            }).toList());
        }
    }

    private static List<String> cells(String question, Tally tally) {
        return Stream.concat(Stream.of(question), tally.hands().stream().map(String::valueOf)).toList();
    }

    /// Minutes and seconds.
    private static String time(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
