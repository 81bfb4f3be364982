package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.id.CountryId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("deep/settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var settings = Settings.first().withTheme(ThemeChoice.PROJECTOR).withTextSize(TextSize.HUGE).withReducedMotion(true)
                .withSingleKeys(false).withTables(true).withTipsSeen().withLastStop("numbers")
                .withWindow(new WindowPlace(10, 20, 1280, 720, true))
                .withOwnCase(new OwnCase("Прикордоння “x”", List.of(new CountryId("ARM"), new CountryId("POL"))));
        assertThat(file.write(settings)).isTrue();
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(settings, false));
    }

    @Test
    void aDamagedFileIsPutAsideBeforeAnotherTakesItsPlace() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"theme\": ");
        assertThat(file.write(Settings.first())).isTrue();
        assertThat(path.resolveSibling("damaged-settings.json")).hasContent("{\"theme\": ");
        assertThat(file.read().damaged()).isFalse();
    }

    @Test
    void aLinkToADeviceWithoutEndIsDamagedAndNotRead() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, Path.of("/dev/zero"));
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(Settings.first(), true));
        assertThat(file.write(Settings.first())).isTrue();
        assertThat(file.read().damaged()).isFalse();
        Files.delete(path.resolveSibling("damaged-settings.json"));
    }

    @Test
    void halfACharacterComesBackAsItWas() {
        var settings = Settings.first().withOwnCase(new OwnCase("a\ud83d", List.of()));
        assertThat(file.write(settings)).isTrue();
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(settings, false));
        assertThat(new OwnCase("x".repeat(79) + "😀", List.of()).name()).isEqualTo("x".repeat(79));
    }

    @Test
    void aFirstStartHasTheFirstSettingsAndNothingIsDamaged() {
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(Settings.first(), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"theme\": 7}", "{\"theme\": \"PINK\"}", "{\"text\": \"big\"}", "\u0000\u0001", "{\"window\": []}", "{\"ownCase\": {\"states\": [\"\"]}}", "{\"ownCase\": 3}"})
    void aDamagedFileMeansTheFirstSettings(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertThat(file.read()).isEqualTo(new SettingsFile.Found(Settings.first(), true));
    }

    @Test
    void whatIsMissingTakesItsFirstValue() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"theme\": \"DARK\", \"fromTheFuture\": 1}");
        assertThat(file.read().settings()).isEqualTo(Settings.first().withTheme(ThemeChoice.DARK));
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileWhole() throws IOException {
        file.write(Settings.first().withLastStop("war"));
        var blocked = new SettingsFile(path.resolve("not-a-folder.json"));
        assertThat(blocked.write(Settings.first())).isFalse();
        assertThat(file.read().settings().lastStop()).contains("war");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        file.write(Settings.first());
        try (var files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void eachPlatformHasItsOwnFolder() {
        var home = Path.of("home").toAbsolutePath();
        assertThat(ConfigFolder.of("Linux", home, Map.of())).isEqualTo(home.resolve(".config/csto-explainer"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", folder.toString())))
                .isEqualTo(folder.resolve("csto-explainer"));
        assertThat(ConfigFolder.of("Mac OS X", home, Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/csto-explainer"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of("APPDATA", folder.toString())))
                .isEqualTo(folder.resolve("csto-explainer"));
    }

    @Test
    void aBlankOrRelativeVariableNamesNoFolder() {
        var home = Path.of("home").toAbsolutePath();
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "relative"))).isEqualTo(home.resolve(".config/csto-explainer"));
        assertThat(ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", " "))).isEqualTo(home.resolve(".config/csto-explainer"));
        assertThat(ConfigFolder.of("Windows 11", home, Map.of("APPDATA", " ")))
                .isEqualTo(home.resolve("AppData/Roaming/csto-explainer"));
    }

    @Test
    void aStateThatIsWrittenTwiceIsPickedOnce() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"ownCase\": {\"states\": [\"ARM\", \"ARM\"]}, \"singleKeys\": false, \"window\": {\"x\": null}}");
        assertThat(file.read().settings()).isEqualTo(Settings.first().withOwnCase(new OwnCase("", List.of(new CountryId("ARM"))))
                .withSingleKeys(false).withWindow(new WindowPlace(0, 0, 0, 0, false)));
    }

    @Test
    void aFirstStartIsOnTheDesktopsColoursWithSingleLettersAsCommands() {
        var first = Settings.first();
        assertThat(first.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(first.singleKeys()).isTrue();
        assertThat(List.of(first.reducedMotion(), first.tables(), first.tipsSeen())).containsOnly(false);
    }
}
