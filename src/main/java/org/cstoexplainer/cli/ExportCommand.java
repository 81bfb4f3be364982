package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.DataFormat;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a part of the content in a form that other programs read.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "export.format", converter = FormatName.Exported.class)
    private DataFormat format;

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "export.out")
    private Path out;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content.once")
    private Path content;

    @Override
    public Integer call() throws IOException {
        return StoryFolder.of(content).then(spec.commandLine().getOut(), this::write);
    }

    private int write(Content good) throws IOException {
        var made = format.of(good, Words.in(Lang.EN));
        try {
            OutFile.write(made.text(), out);
        } catch (IOException e) {
            return say(1, e.getMessage());
        }
        return say(0, Cli.say("exported", Cli.say("export." + format, made.items()), out));
    }

    private int say(int code, String sentence) {
        spec.commandLine().getOut().println(sentence);
        return code;
    }
}
