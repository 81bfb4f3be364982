package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Reasons;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.CaseKind;
import org.cstoexplainer.model.treaty.casebook.Columns;
import org.cstoexplainer.model.treaty.casebook.Transfer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Walks a treaty: lists the cases, or prints where the answers of a case, or those typed, lead and why.
@Command(name = "walk", mixinStandardHelpOptions = true)
final class Walk implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASE", descriptionKey = "walk.case")
    private String name;

    @Option(names = "--answers", paramLabel = "STEP=ANSWER,…", descriptionKey = "walk.answers")
    private String typed;

    @Option(names = "--treaty", paramLabel = "ID", descriptionKey = "walk.treaty")
    private String treaty;

    @Option(names = "--all", descriptionKey = "walk.all")
    private boolean all;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content.once")
    private Path content;

    @Override
    public Integer call() throws IOException {
        return StoryFolder.of(content).then(spec.commandLine().getOut(), good -> {
            run(good);
            return 0;
        });
    }

    private void run(Content good) {
        if (name == null && typed == null && treaty == null) {
            good.cases().forEach(one -> spec.commandLine().getOut().println(line(one)));
            return;
        }
        var one = Optional.ofNullable(name).map(it -> find(good, it));
        var instrument = instrument(good, one);
        var given = one.map(it -> prepared(it, instrument)).orElse(Answers.NONE);
        var answers = Optional.ofNullable(typed).map(it -> AnswerList.over(given, it, instrument)).orElse(given);
        var reasons = one.map(it -> reasons(it, instrument)).orElse(Reasons.NONE);
        var print = new WalkPrint(spec.commandLine().getOut(), good.treaties().sentences(), all);
        print.opening(instrument, one);
        print.walk(Assessment.assess(instrument, answers, reasons), reasons);
        one.filter(it -> it.treaty().equals(instrument.id())).ifPresent(it -> print.ended(it, instrument));
    }

    private static String line(Case one) {
        return one.id() + "\t" + Cli.say(one.kind() == CaseKind.HAPPENED ? "walk.happened" : "walk.whatIf") + "\t"
                + one.title().in(Lang.EN);
    }

    private static Case find(Content good, String name) {
        return good.cases().stream().filter(one -> one.id().value().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Cli.say("walk.noCase", name)));
    }

    /// The treaty that was named, else that of the case, else the first.
    private Instrument instrument(Content good, Optional<Case> one) {
        var all = good.treaties().instruments();
        if (treaty == null) {
            return one.map(it -> good.treaties().instrument(it.treaty())).orElseGet(all::getFirst);
        }
        return all.stream().filter(it -> it.id().value().equals(treaty)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Cli.say("walk.noTreaty", treaty, all.stream()
                        .map(it -> it.id().value()).collect(Collectors.joining(", ")))));
    }

    private static Answers prepared(Case one, Instrument instrument) {
        var found = Columns.onTheEvidence(one);
        return one.treaty().equals(instrument.id()) ? found : Transfer.assess(one, found, instrument).answers();
    }

    private static Reasons reasons(Case one, Instrument instrument) {
        return one.treaty().equals(instrument.id()) ? Columns.evidenceReasons(one)
                : Transfer.reasons(one, instrument);
    }
}
