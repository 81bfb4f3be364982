package org.cstoexplainer.model.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultReportTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final String HOME = System.getProperty("user.home");

    private static List<String> lines(String message, String... steps) {
        return new FaultReport(AT, new IllegalStateException(message), List.of(steps)).text().lines().toList();
    }

    @Test
    void itBeginsWithTheVersionTheTimeAndTheSystem() {
        var lines = lines("broken");
        assertThat(lines.getFirst()).isEqualTo("CSTO Explainer " + AppVersion.text());
        assertThat(lines.get(1)).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(lines.get(2)).startsWith("Java " + System.getProperty("java.version") + ", JavaFX ")
                .endsWith(System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        assertThat(lines.get(3)).isEmpty();
    }

    @Test
    void theLastStepsAreListedAndThenTheStack() {
        assertThat(lines("broken", "story: war", "quiz").subList(4, 8))
                .containsExactly("- story: war", "- quiz", "", "java.lang.IllegalStateException: broken");
        assertThat(lines("broken")).anyMatch(line -> line.contains("at ") && line.contains("FaultReportTest"));
    }

    @Test
    void theHomeFolderIsNotNamed() {
        assertThat(lines(HOME + "/lesson.json is gone", "opened " + HOME)).contains("- opened ~",
                "java.lang.IllegalStateException: ~/lesson.json is gone").noneMatch(line -> line.contains(HOME));
    }
}
