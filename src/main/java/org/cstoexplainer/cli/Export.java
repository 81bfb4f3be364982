package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.export.Citation;
import org.cstoexplainer.model.export.GiftText;
import org.cstoexplainer.model.settings.WholeFile;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a part of the story for another program.
@Command(name = "export", mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {

    /// What may be written.
    enum Format {
        /// The quiz for Moodle.
        GIFT,
        /// The sources for a reference manager: CSL-JSON.
        CSL
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "gift|csl", descriptionKey = "export.format")
    private Format format;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "export.out")
    private Path out;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content")
    private Path content;

    @Override
    public Integer call() {
        return switch (StoryFolder.of(content).read()) {
            case Reading.Good(var good) -> write(good);
            case Reading.Bad(var problems) -> {
                problems.forEach(problem -> spec.commandLine().getOut().println(problem.line()));
                yield say(1, "count", problems.size());
            }
        };
    }

    private int write(Content good) {
        var words = Words.in(Lang.EN);
        var text = switch (format) {
            case GIFT -> GiftText.of(good.quiz(), words);
            case CSL -> Citation.cslJson(good.sources(), words);
        };
        return new WholeFile(out).write(text) ? 0 : say(1, "notWritten", out);
    }

    private int say(int code, String key, Object what) {
        spec.commandLine().getOut().println(Cli.say(key, what));
        spec.commandLine().getOut().flush();
        return code;
    }
}
