package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The app's own words: every key in the code has words, and no words are left over.
class MessagesTest {

    /// Keys that are put together from an enum's name; each prefix is followed by at least one key.
    private static final List<String> COMPOSED = List.of("bar.theme.", "print.", "view.", "map.chip.", "legend.", "lane.", "kind.",
            "numbers.", "precedent.", "verdict.", "members.", "card.nato.", "card.eu.", "article.", "sources.", "outline.",
            "find.", "keys.", "mistakes.", "about.", "tips.", "walk.", "lessons.", "record.", "handout.", "key.", "quiz.",
            "console.", "clicker.");

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        var words = words();
        var keys = new TreeSet<String>();
        for (var file : sources()) {
            Pattern.compile("(?:say|item|check|Notice|menu)\\(\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\"").matcher(Files.readString(file))
                    .results().forEach(found -> keys.add(found.group(1)));
        }
        keys.removeIf(key -> problemsOrCommandLine(key) || key.endsWith("."));
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void noWordsAreLeftOver() throws IOException {
        var code = new StringBuilder();
        for (var file : sources()) {
            code.append(Files.readString(file));
        }
        var unused = words().stringPropertyNames().stream().filter(key -> code.indexOf("\"" + key + "\"") < 0)
                .filter(key -> COMPOSED.stream().noneMatch(key::startsWith)).toList();
        assertThat(unused).isEmpty();
    }

    private static boolean problemsOrCommandLine(String key) {
        return key.startsWith("text.");
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("resources/text/messages.properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/cli/") && !file.toString().contains("/content/")).toList();
        }
    }
}
