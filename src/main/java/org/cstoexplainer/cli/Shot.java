package org.cstoexplainer.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.paper.MapSheet;
import org.cstoexplainer.view.kit.Theme;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws a screen to a PNG of exactly the size asked for, or the map alone to a PNG or SVG, with no display at all.
@Command(name = "shot", mixinStandardHelpOptions = true)
final class Shot implements Callable<Integer> {

    private static final Set<Integer> SCALES = Set.of(1, 2, 4);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OUT.png", descriptionKey = "shot.out")
    private Path out;

    @Option(names = "--content", paramLabel = "FOLDER", descriptionKey = "content.once")
    private Path content;

    @Option(names = "--view", paramLabel = "VIEW", defaultValue = "story", descriptionKey = "shot.view")
    private String view;

    @Option(names = "--stop", paramLabel = "ID", descriptionKey = "stop")
    private String stop;

    @Option(names = "--country", paramLabel = "ISO3", descriptionKey = "shot.country")
    private String country;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "shot.size")
    private String size;

    @Option(names = "--theme", paramLabel = "light|dark|projector", descriptionKey = "theme")
    private ThemeChoice theme;

    @Option(names = "--text", paramLabel = "PERCENT", defaultValue = "100", descriptionKey = "shot.text")
    private int text;

    @Option(names = "--scale", paramLabel = "1|2|4", defaultValue = "1", descriptionKey = "shot.scale")
    private int scale;

    @Option(names = "--map", descriptionKey = "shot.map")
    private boolean map;

    @ArgGroup(exclusive = false)
    private ClassOptions inClass;

    @Override
    public Integer call() throws IOException {
        var screen = Named.screen(view);
        var wanted = PictureSize.parse(Optional.ofNullable(size).orElse(inClass == null || inClass.console() ? "1440x900" : "1920x1080"));
        if (!SCALES.contains(scale)) {
            throw new IllegalArgumentException(Cli.say("noScale", scale));
        }
        wanted.requireFits(scale);
        return StoryFolder.of(content).then(spec.commandLine().getOut(), good -> {
            if (map && out.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                OutFile.write(MapSheet.svg(state(screen, good), Words.in(Lang.EN)), out);
            } else {
                OutFile.write(map ? map(screen, good) : inClass == null ? desk(screen, good, wanted) : inClass(good, wanted), out);
            }
            return 0;
        });
    }

    private BufferedImage map(Screen screen, Content good) {
        var colours = Theme.of(Optional.ofNullable(theme).orElse(ThemeChoice.LIGHT), false);
        return Studio.open().drawMap(state(screen, good), colours, scale);
    }

    private AppState state(Screen screen, Content good) {
        return screen.state(good, Optional.ofNullable(stop), Optional.ofNullable(country),
                Optional.ofNullable(theme).orElse(ThemeChoice.LIGHT), TextSize.nearest(text));
    }

    private BufferedImage desk(Screen screen, Content good, PictureSize wanted) {
        return Studio.open().draw(state(screen, good), wanted.width(), wanted.height(), scale);
    }

    private BufferedImage inClass(Content good, PictureSize wanted) {
        var named = inClass.slide(Optional.ofNullable(stop));
        var slide = named.in(good);
        if (inClass.console()) {
            return Studio.open().drawConsole(ConsoleState.at(good, named, TextSize.nearest(text)), wanted.width(), wanted.height(), scale);
        }
        var colours = Theme.of(Optional.ofNullable(theme).orElse(ThemeChoice.PROJECTOR), false);
        return Studio.open().draw(good, slide, colours, TextSize.nearest(text), wanted.width(), wanted.height(), scale);
    }
}
