package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.OutlineOfGuide;
import org.cstoexplainer.model.export.OutlineOfKey;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.paper.HandoutPdf;
import org.cstoexplainer.paper.PdfFile;
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
        var words = Words.in(Lang.EN);
        if (instead.key) {
            PdfFile.write(out, OutlineOfKey.of(good, words), words.say("key.title"), Lang.EN.code());
        } else if (instead.guide) {
            PdfFile.write(out, OutlineOfGuide.of(good, words), words.of(good.guide().title()), Lang.EN.code());
        } else {
            PdfFile.write(out, HandoutPdf.of(good, words, paper));
        }
        return 0;
    }
}
