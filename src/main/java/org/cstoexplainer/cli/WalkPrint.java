package org.cstoexplainer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Anchor;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Change;
import org.cstoexplainer.model.treaty.Changes;
import org.cstoexplainer.model.treaty.Condition;
import org.cstoexplainer.model.treaty.End;
import org.cstoexplainer.model.treaty.Finding;
import org.cstoexplainer.model.treaty.Fork;
import org.cstoexplainer.model.treaty.Forks;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Reasons;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.model.treaty.Sentences;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.Columns;
import org.cstoexplainer.model.treaty.casebook.Ended;
import org.cstoexplainer.model.treaty.casebook.Transfer;

/// Prints a walk.
///
/// @param out       where to
/// @param sentences the sentences about readings and changes
/// @param all       whether every minimal change is printed, not only those that change the headline
record WalkPrint(PrintWriter out, Sentences sentences, boolean all) {

    /// How many forks are told one within the other: each doubles the readings, and nobody reads more than these 64.
    private static final int MOST_WITHIN = 6;

    /// What is walked.
    void opening(Instrument instrument, Optional<Case> one) {
        one.ifPresent(it -> {
            line(0, words(it.title()));
            line(0, words(it.summary()));
            Transfer.seen(it, instrument).ifPresent(seen -> line(0, words(seen.view())));
        });
        line(0, words(instrument.name()));
        line(0, words(instrument.label()));
        line(0, words(sentences.lesson()));
    }

    /// Path, outcome, reasons, readings and changes.
    void walk(Result result, Reasons reasons) {
        heading("walk.path");
        result.walked().forEach(leg -> leg(leg, reasons));
        faded(result);
        heading("walk.outcome");
        result.headline().forEach(sentence -> line(1, words(sentence)));
        line(1, words(result.instrument().staysOpen()));
        result.ends().forEach(end -> line(1, Cli.say("walk.end", end.id(), words(end.name()), words(end.means()))));
        several("walk.open", result.open());
        heading("walk.reasons");
        result.findings().forEach(finding -> finding(1, finding));
        Forks.of(result, reasons).ifPresent(fork -> {
            heading("walk.fork");
            fork(1, fork, reasons, 1);
        });
        changes(result);
    }

    private void leg(Leg leg, Reasons reasons) {
        var step = leg.step();
        var phrase = step.anchor().map(Anchor::phrase).map(it -> " " + Cli.say("walk.phrase", it)).orElse("");
        var number = leg.number().isPresent() ? String.valueOf(leg.number().getAsInt()) : "–";
        var reason = reasons.of(step.id(), leg.answer()).orElse(step.answers().of(leg.answer()));
        line(1, Cli.say("walk.leg", number, step.id(), AnswerList.word(leg.answer()), words(step.question()) + phrase,
                words(reason), words(step.cites())));
        if (step.practice()) {
            line(2, words(sentences.practice()));
        }
    }

    private void faded(Result result) {
        var faded = result.path().stream().filter(leg -> !leg.matters()).map(leg -> leg.step().id().value()).toList();
        if (!faded.isEmpty()) {
            line(1, Cli.say("walk.faded", String.join(", ", faded)));
        }
    }

    private void several(String key, List<Wording> sentences) {
        if (!sentences.isEmpty()) {
            heading(key);
            sentences.forEach(sentence -> line(1, words(sentence)));
        }
    }

    private void finding(int depth, Finding finding) {
        var phrase = finding.phrase().map(it -> Cli.say("walk.phrase", it) + " ").orElse("");
        line(depth, finding.condition() instanceof Condition.Not
                ? Cli.say("walk.opposite", AnswerList.word(finding.truth()))
                : Cli.say("walk.finding", AnswerList.word(finding.truth()), phrase + words(finding.reason()),
                        words(finding.cites())));
        finding.because().forEach(part -> finding(depth + 1, part));
    }

    private void fork(int depth, Fork fork, Reasons reasons, int within) {
        line(depth, words(sentences.of(fork)));
        reading(depth + 1, sentences.reading(fork, true), fork.yes(), reasons, within);
        reading(depth + 1, sentences.reading(fork, false), fork.no(), reasons, within);
    }

    private void reading(int depth, Wording heading, Result result, Reasons reasons, int within) {
        line(depth, Cli.say("walk.leads", words(heading), names(result.ends())));
        if (within == MOST_WITHIN) {
            result.walked().filter(leg -> leg.answer() == Answer.CONTESTED).findFirst()
                    .ifPresent(leg -> line(depth + 1, Cli.say("walk.deeper", leg.step().id())));
        } else {
            Forks.of(result, reasons).ifPresent(fork -> fork(depth + 1, fork, reasons, within + 1));
        }
    }

    private void changes(Result result) {
        var changes = Changes.minimal(result.instrument(), result.answers());
        heading("walk.changes");
        var shown = changes.stream().filter(change -> all || change.headline()).toList();
        shown.forEach(change -> change(result.instrument(), change));
        if (shown.size() < changes.size()) {
            line(1, Cli.say("walk.more", changes.size() - shown.size()));
        }
    }

    private void change(Instrument instrument, Change change) {
        var flips = change.flips().stream().map(flip -> flip.step().id() + "=" + AnswerList.word(flip.to()))
                .collect(Collectors.joining(","));
        var path = change.path().stream().filter(Leg::matters).map(leg -> leg.step().id() + "="
                + AnswerList.word(leg.answer())).collect(Collectors.joining(" "));
        line(1, Cli.say("walk.change", words(sentences.of(change)), flips,
                words(Assessment.assess(instrument, change.answers()).briefly()), names(change.ends())));
        line(2, Cli.say("walk.way", path));
    }

    /// How the case ended by what the states did.
    void ended(Case one, Instrument instrument) {
        one.ended().ifPresent(ended -> {
            heading("walk.did");
            var reasons = Columns.statesReasons(one);
            var result = Assessment.assess(instrument, Columns.whatTheStatesDid(one), reasons);
            result.walked().forEach(leg -> leg(leg, reasons));
            result.headline().forEach(sentence -> line(1, words(sentence)));
            ended(ended, instrument);
        });
    }

    private void ended(Ended ended, Instrument instrument) {
        var end = instrument.end(ended.end());
        line(1, Cli.say("walk.end", end.id(), words(end.name()), words(ended.reason())));
        line(1, words(ended.outcome()));
        line(1, Cli.say("walk.sources", ended.sources().stream().map(Object::toString)
                .collect(Collectors.joining(", "))));
    }

    private static String names(List<End> ends) {
        return ends.stream().map(end -> words(end.name())).collect(Collectors.joining(Cli.say("walk.or")));
    }

    private void heading(String key) {
        out.println();
        out.println(Cli.say(key));
    }

    private void line(int depth, String text) {
        out.println("  ".repeat(depth) + text);
    }

    private static String words(Wording wording) {
        return wording.in(Lang.EN);
    }
}
