package org.cstoexplainer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.view.kit.Theme;

/// Draws every stop and every screen into a folder, with a page to leaf through.
final class Tour {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int CLASS_WIDTH = 1280;
    private static final int CLASS_HEIGHT = 720;

    private record Picture(String file, String caption) {
    }

    private Tour() {
    }

    /// Draws the tour.
    ///
    /// @return how many pictures there are
    /// @throws IOException if a file cannot be written
    static int draw(Content content, Path folder) throws IOException {
        var studio = Studio.open();
        var pictures = new ArrayList<Picture>();
        for (var stop : content.story().stops()) {
            var number = content.story().stops().indexOf(stop) + 1;
            pictures.add(draw(studio, content, folder, Screen.STORY, Optional.of(stop.id().value()),
                    String.format(Locale.ROOT, "stop-%02d", number), number + ". " + stop.title().in(Lang.EN)));
        }
        for (var screen : Screen.values()) {
            if (screen != Screen.STORY) {
                pictures.add(draw(studio, content, folder, screen, Optional.empty(), Named.name(screen), Named.name(screen)));
            }
        }
        pictures.addAll(inClass(studio, content, folder));
        Files.writeString(folder.resolve("index.html"), page(content, pictures), StandardCharsets.UTF_8);
        return pictures.size();
    }

    /// The class screen, page after page, as going forward through the last lesson shows it.
    private static List<Picture> inClass(Studio studio, Content content, Path folder) throws IOException {
        var pictures = new ArrayList<Picture>();
        var slides = lesson(content);
        for (var i = 0; i < slides.size(); i++) {
            var name = String.format(Locale.ROOT, "class-%02d", i + 1);
            OutFile.write(studio.draw(content, slides.get(i), Theme.PROJECTOR, TextSize.NORMAL, CLASS_WIDTH, CLASS_HEIGHT),
                    folder.resolve(name + ".png"));
            pictures.add(new Picture(name + ".png", Cli.say("tour.class", i + 1, slides.size())));
        }
        return pictures;
    }

    static List<Slide> lesson(Content content) {
        var slides = new ArrayList<Slide>();
        if (!content.lessons().isEmpty()) {
            var at = LessonSteps.begin(Moves.start(content, Settings.first()), content.lessons().getLast(), 0, Instant.EPOCH);
            slides.add(Slides.live(at));
            while (!(slides.getLast() instanceof Slide.End)) {
                at = LessonSteps.forward(at, Instant.EPOCH);
                slides.add(Slides.live(at));
            }
        }
        return slides;
    }

    private static Picture draw(Studio studio, Content content, Path folder, Screen screen, Optional<String> stop,
            String name, String caption) throws IOException {
        var state = screen.state(content, stop, Optional.empty(), ThemeChoice.LIGHT, TextSize.NORMAL);
        OutFile.write(studio.draw(state, WIDTH, HEIGHT), folder.resolve(name + ".png"));
        return new Picture(name + ".png", caption);
    }

    private static String page(Content content, List<Picture> pictures) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(content.story().question().in(Lang.EN))).append("</title>\n<style>\n")
                .append("body { font-family: sans-serif; margin: 2em auto; max-width: 1440px; }\n")
                .append("img { width: 100%; border: 1px solid #888; }\n</style>\n</head>\n<body>\n<h1>")
                .append(escaped(content.story().question().in(Lang.EN))).append("</h1>\n");
        for (var picture : pictures) {
            page.append("<figure>\n<figcaption>").append(escaped(picture.caption())).append("</figcaption>\n<img src=\"")
                    .append(picture.file()).append("\" alt=\"").append(escaped(picture.caption())).append("\">\n</figure>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
