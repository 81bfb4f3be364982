package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.imports.Import;
import org.cstoexplainer.model.imports.ImportFormat;
import org.cstoexplainer.model.imports.Imported;
import org.cstoexplainer.model.imports.Left;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes a story of a timeline of another program, and says what was not carried over.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int NAMES = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FORMAT", descriptionKey = "import.format", converter = FormatName.Imported.class)
    private ImportFormat format;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file;

    @Parameters(index = "2", paramLabel = "FOLDER", descriptionKey = "new.folder")
    private Path folder;

    @Override
    public Integer call() {
        return switch (Import.of(format, file, LocalDate.now(), Words.in(Lang.EN))) {
            case Imported.Made made -> write(made);
            case Imported.Refused(var problem) -> {
                spec.commandLine().getOut().println(problem.line());
                spec.commandLine().getOut().flush();
                yield 1;
            }
        };
    }

    private int write(Imported.Made made) {
        var out = spec.commandLine().getOut();
        var code = new FolderSaid(folder, out).write(made.files(), Cli.say("import.made", made.events()));
        if (code == 0) {
            made.left().forEach(left -> out.println(Cli.say("left." + left.what().key(), left.count(), names(left))));
            out.flush();
        }
        return code;
    }

    private static String names(Left left) {
        return String.join("; ", left.names().stream().limit(NAMES).toList()) + (left.names().size() > NAMES ? "; …" : "");
    }
}
