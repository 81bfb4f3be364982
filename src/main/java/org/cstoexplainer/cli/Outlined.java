package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints a screen as structured text.
@Command(name = "outline", mixinStandardHelpOptions = true)
final class Outlined implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content.once")
    private Path content;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "story", descriptionKey = "shot.view")
    private String view;

    @Option(names = "--stop", paramLabel = "ID", descriptionKey = "stop")
    private String stop;

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "shot.country")
    private String country;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var screen = Named.screen(view);
        return StoryFolder.of(content).then(out, good -> {
            var state = screen.state(good, Optional.ofNullable(stop), Optional.ofNullable(country), ThemeChoice.LIGHT,
                    TextSize.NORMAL);
            out.print(Outline.of(state, Words.in(Lang.EN)).toText());
            return 0;
        });
    }
}
