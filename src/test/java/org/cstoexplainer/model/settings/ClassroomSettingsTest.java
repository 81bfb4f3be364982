package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassroomSettingsTest {

    private static final ScreenPlace WALL = new ScreenPlace(1280, -20, 1920, 1080, 1.5, true);
    private static final ClassroomSettings CHOSEN = ClassroomSettings.FIRST.withScreen(WALL).withTheme(ThemeChoice.DARK)
            .withText(TextSize.HUGE).withLesson("forty").withSeconds(45).assigning("F5", "start_stop");

    private static ClassroomSettings read(String json) {
        return ClassroomText.read((JsonObject) JsonParser.parseString(json));
    }

    @Test
    void everythingThatIsChosenIsKept() {
        assertThat(CHOSEN).isEqualTo(new ClassroomSettings(Optional.of(WALL), ThemeChoice.DARK, TextSize.HUGE, Optional.of("forty"), 45,
                Map.of("F5", "start_stop")));
    }

    @Test
    void whatIsWrittenComesBack() {
        assertThat(ClassroomText.read(ClassroomText.write(CHOSEN))).isEqualTo(CHOSEN);
        assertThat(ClassroomText.read(ClassroomText.write(ClassroomSettings.FIRST))).isEqualTo(ClassroomSettings.FIRST);
        assertThat(Settings.first().with(CHOSEN)).isEqualTo(SettingsText.read(SettingsText.write(Settings.first().with(CHOSEN))));
    }

    @Test
    void whatIsMissingTakesItsFirstValue() {
        assertThat(read("{}")).isEqualTo(ClassroomSettings.FIRST);
        assertThat(read("{\"theme\": \"LIGHT\"}")).isEqualTo(ClassroomSettings.FIRST.withTheme(ThemeChoice.LIGHT));
        assertThat(read("{\"text\": 151}")).isEqualTo(ClassroomSettings.FIRST.withText(TextSize.HUGE));
        assertThat(read("{\"screen\": {\"x\": 5}}")).isEqualTo(ClassroomSettings.FIRST.withScreen(new ScreenPlace(5, 0, 0, 0, 0, false)));
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "3, 3", "600, 600", "601, 600", "-1, 3"})
    void aPageStaysThreeSecondsToTenMinutes(int wanted, int seconds) {
        assertThat(CHOSEN.withSeconds(wanted).seconds()).isEqualTo(seconds);
    }

    @ParameterizedTest
    @CsvSource({"1e9, 100000", "-1e9, -100000", "12.5, 12.5", "1e999, 0", "null, 0"})
    void aPlaceThatNoDisplayHasIsBroughtNear(String written, double x) {
        assertThat(read("{\"screen\": {\"x\": " + written + "}}").screen().orElseThrow().x()).isEqualTo(x);
    }

    @Test
    void aButtonIsAssignedAgainOrAllAreLetGo() {
        var more = CHOSEN.assigning("B", "black").assigning("F5", "forward");
        assertThat(more.buttons()).containsOnly(Map.entry("F5", "forward"), Map.entry("B", "black"));
        assertThat(more.withoutButtons()).isEqualTo(CHOSEN.withoutButtons());
        assertThat(more.withoutButtons().buttons()).isEmpty();
        assertThat(more.withoutButtons().lesson()).contains("forty");
    }
}
