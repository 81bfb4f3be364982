package org.cstoexplainer.model.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.CaseStep;

/// The teacher's key to the handout and the quiz: answers on the evidence, reasons, sources.
public final class OutlineOfKey {

    private OutlineOfKey() {
    }

    /// The key.
    public static OutlineText of(Content content, Words words) {
        var pen = new OutlinePen(content, words);
        Set<SourceId> sources = new LinkedHashSet<>();
        pen.heading(1, pen.say("key.title"));
        pen.paragraph(pen.say("key.how"));
        walk(content.one(content.handout().scenario()), pen, sources);
        cases(content, pen);
        pen.heading(2, pen.say("key.quiz"));
        content.quiz().forEach(question -> quiz(question, pen, sources));
        pen.paragraph(pen.of(content.story().checkedNote()));
        pen.sources(List.copyOf(sources));
        return pen.text();
    }

    private static void walk(Case one, OutlinePen pen, Set<SourceId> sources) {
        pen.heading(2, pen.say("key.walk", pen.of(one.title())));
        pen.paragraph(pen.of(one.summary()));
        var steps = numbered(pen.content(), one);
        pen.counted(steps.stream().map(step -> one.steps().stream().filter(it -> it.step().equals(step.id())).findFirst()
                .map(it -> answered(step, it, pen, sources)).orElseGet(() -> pen.of(step.label()))).toList());
        sources.addAll(one.sources());
    }

    private static List<Step> numbered(Content content, Case one) {
        return content.treaties().instrument(one.treaty()).steps().stream().filter(step -> !step.aside()).toList();
    }

    private static String answered(Step step, CaseStep answer, OutlinePen pen, Set<SourceId> sources) {
        answer.evidence().forEach(evidence -> sources.addAll(evidence.sources()));
        return pen.say("key.answer", pen.of(step.label()), answer(answer.found().answer(), pen),
                pen.of(answer.found().reason()));
    }

    private static String answer(Answer answer, OutlinePen pen) {
        return pen.say("walk.answer." + OutlinePen.key(answer));
    }

    /// All cases of the same treaty, question by question.
    private static void cases(Content content, OutlinePen pen) {
        var treaty = content.one(content.handout().scenario()).treaty();
        var cases = content.cases().stream().filter(one -> one.treaty().equals(treaty)).toList();
        pen.heading(2, pen.say("key.cases"));
        cases.forEach(one -> pen.paragraph(pen.say("key.case", pen.of(one.title()), line(one, pen))));
    }

    private static String line(Case one, OutlinePen pen) {
        var steps = numbered(pen.content(), one);
        return String.join("; ", IntStream.range(0, steps.size()).boxed().flatMap(i -> one.steps().stream()
                .filter(it -> it.step().equals(steps.get(i).id())).findFirst().stream()
                .map(it -> pen.say("key.case.step", i + 1, answer(it.found().answer(), pen)))).toList());
    }

    private static void quiz(Question question, OutlinePen pen, Set<SourceId> sources) {
        pen.paragraph(pen.say("key.question", pen.of(question.question()), question.right().name(),
                pen.of(question.option(question.right())), pen.of(question.reason())));
        Stream.concat(question.sources().stream(), question.deciding().stream().map(it -> it.source())).forEach(sources::add);
    }
}
