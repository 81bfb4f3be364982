package org.cstoexplainer.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.cstoexplainer.model.content.problem.Place;
import org.cstoexplainer.model.content.problem.Problem;

/// Whether problems are told so that their author can mend them.
final class Told {

    private static final Pattern SENTENCE = Pattern.compile("(?s)\\p{Lu}.*[.?!…]|.*\\d.*[.?!]|[“\"'].*[.?!…]|.*[.?!…]");
    private static final int LONGEST = 2_000;

    private Told() {
    }

    /// There is at least one, and each has two sentences and a place inside its file.
    static void well(List<Problem> problems, Path folder) throws Exception {
        assertThat(problems).isNotEmpty();
        assertThat(problems.size()).as("problems told").isLessThanOrEqualTo(1_000);
        var lines = new HashMap<String, String[]>();
        for (var problem : problems) {
            assertThat(problem.file()).as("the file of %s", problem).isNotBlank();
            sentence(problem.sentence());
            sentence(problem.todo());
            assertThat(problem.line()).contains(problem.sentence()).contains(problem.todo()).hasSizeLessThan(3 * LONGEST);
            if (problem.place().isPresent()) {
                if (!lines.containsKey(problem.file())) {
                    lines.put(problem.file(), lines(folder.resolve(problem.file())));
                }
                inside(problem.place().orElseThrow(), problem, lines.get(problem.file()));
            }
        }
    }

    private static void sentence(String said) {
        assertThat(said).isNotBlank().hasSizeLessThan(LONGEST).matches(SENTENCE);
        assertThat(said.codePoints().filter(c -> Character.isISOControl(c) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)))
                .as("signs in “%s” that cannot be seen", said).isEmpty();
    }

    private static void inside(Place place, Problem problem, String[] lines) {
        assertThat(place.line()).as("line of %s", problem.sentence()).isBetween(1, lines.length);
        var line = lines[place.line() - 1];
        assertThat(place.column()).as("column of %s", problem.sentence()).isBetween(1, line.length() + 1);
        assertThat(place.endColumn()).isBetween(place.column() + 1, line.length() + 2);
        problem.excerpt().lines().forEach(it -> it.mark().ifPresent(mark -> assertThat(mark.end()).isBetween(mark.start(), it.text().length())));
    }

    private static String[] lines(Path file) throws Exception {
        var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return (text.startsWith("\ufeff") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
    }
}
