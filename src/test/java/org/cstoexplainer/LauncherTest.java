package org.cstoexplainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of the package on Linux, with a program in the place of its Java that tells what it was given.
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final String TELLS = "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\n";

    @TempDir
    private Path folder;
    private Path launcher;

    @BeforeEach
    void unpack() throws IOException {
        var bin = Files.createDirectories(folder.resolve("a folder").resolve("bin"));
        launcher = program(bin.resolve("csto-explainer"), Files.readString(Path.of("src/dist/linux/csto-explainer.sh"))
                .replace("@cache@", "lib/cache").replace("@silent@", "-silent").replace("@options@", "-one -two").replace("@main@", "m/M"));
    }

    private static Path program(Path path, String text) throws IOException {
        Files.writeString(path, text);
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> run(String... command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(launcher.getParent().toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void startsTheJavaBesideItWithNoProgramOfTheSystem() throws IOException {
        program(launcher.resolveSibling("java"), TELLS);
        assertThat(run(launcher.toString(), "shot", "a picture.png")).containsExactly(
                "-XX:AOTCache=" + launcher.getParent() + "/../lib/cache", "-silent", "-one", "-two", "-m", "m/M", "shot", "a picture.png");
    }

    @Test
    void knowsItsFolderAlsoWhenTheShellIsAsked() throws IOException {
        program(launcher.resolveSibling("java"), TELLS);
        assertThat(run("/bin/sh", "csto-explainer").getFirst()).isEqualTo("-XX:AOTCache=./../lib/cache");
    }

    @Test
    void saysInOneSentenceThatItsJavaIsMissing() throws IOException {
        assertThat(run(launcher.toString())).hasSize(1).first().asString().contains("/bin/java is missing or may not be run.");
    }

    @Test
    void givesTheSameOptionsAsTheBuild() throws IOException {
        var build = Files.readString(Path.of("pom.xml"));
        var options = Files.readString(Path.of("src/dist/java/org/cstoexplainer/dist/Options.java"));
        var given = new ArrayList<String>();
        var option = Pattern.compile("\"(-XX:[^\"]*[^\"=]|-Djdk[^\"]*)\"").matcher(options);
        while (option.find()) {
            given.add(option.group(1));
        }
        assertThat(given).hasSizeGreaterThan(2).allSatisfy(one -> assertThat(build).contains("<argument>" + one + "</argument>"));
    }
}
