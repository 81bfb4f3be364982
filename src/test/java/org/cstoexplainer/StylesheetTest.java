package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The style sheets: colours are written in the themes alone, and every theme has the same ones.
class StylesheetTest {

    private static final Path STYLES = Path.of("resources", "style");

    @Test
    void noColourIsWrittenOutsideTheThemes() throws IOException {
        for (var sheet : sheets(false)) {
            var css = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(css).as("%s", sheet).doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b");
        }
    }

    @Test
    void everyThemeHasTheSameColours() throws IOException {
        var themes = sheets(true);
        assertThat(themes).hasSize(3);
        for (var theme : themes) {
            assertThat(tokens(theme)).as("%s", theme).isEqualTo(tokens(themes.getFirst()));
        }
    }

    @Test
    void everyColourThatIsLookedUpIsInTheThemes() throws IOException {
        var known = tokens(sheets(true).getFirst());
        for (var sheet : sheets(false)) {
            var used = new TreeSet<String>();
            Pattern.compile("(?<![\\w-])-color-[a-z0-9-]+").matcher(Files.readString(sheet)).results()
                    .forEach(found -> used.add(found.group()));
            assertThat(known).as("%s", sheet).containsAll(used);
        }
    }

    private static TreeSet<String> tokens(Path sheet) throws IOException {
        var tokens = new TreeSet<String>();
        Pattern.compile("(-color-[a-z0-9-]+):").matcher(Files.readString(sheet)).results()
                .forEach(found -> tokens.add(found.group(1)));
        return tokens;
    }

    private static List<Path> sheets(boolean themes) throws IOException {
        try (var files = Files.list(STYLES)) {
            return files.filter(file -> file.getFileName().toString().startsWith("theme-") == themes).sorted().toList();
        }
    }
}
