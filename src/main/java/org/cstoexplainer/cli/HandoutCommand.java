package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.paper.Sheets;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the handout to a PDF file; no display is needed.
@Command(name = "handout", mixinStandardHelpOptions = true)
final class HandoutCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUT.pdf", descriptionKey = "handout.out")
    private Path out;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content.once")
    private Path content;

    @Option(names = "--paper", paramLabel = "a4|letter", defaultValue = "a4", descriptionKey = "handout.paper")
    private PaperSize paper;

    @ArgGroup
    private Instead instead = new Instead();

    /// What may be written instead of the handout.
    private static final class Instead {

        @Option(names = "--key", descriptionKey = "handout.key")
        private boolean key;

        @Option(names = "--guide", descriptionKey = "handout.guide")
        private boolean guide;
    }

    @Override
    public Integer call() throws IOException {
        return StoryFolder.of(content).then(spec.commandLine().getOut(), this::write);
    }

    private int write(Content good) throws IOException {
        var state = Moves.start(good, Settings.first());
        var words = Words.in(Lang.EN);
        OutFile.write(instead.key ? Sheets.key(state, words, paper) : instead.guide ? Sheets.guide(state, words, paper)
                : Sheets.handout(state, words, paper), out);
        return 0;
    }
}
