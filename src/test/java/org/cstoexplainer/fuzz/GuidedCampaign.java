package org.cstoexplainer.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Lets Jazzer look for inputs that lead to code not reached before, target after target, each in a process of its own. What
/// it says goes to `target/fuzz/…/log.txt`; inputs that fail lie beside it.
public final class GuidedCampaign {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+)");
    private static final int LONGEST = 100_000;

    private GuidedCampaign() {
    }

    /// Runs all targets, or those that are named.
    ///
    /// @param args the seconds for each, then names of targets
    public static void main(String... args) throws Exception {
        var words = List.of(String.join(" ", args).trim().split("\\s+"));
        var failed = 0;
        for (var target : GuidedTarget.values()) {
            if (words.size() == 1 || words.contains(target.word())) {
                failed += run(target, Integer.parseInt(words.getFirst())) ? 0 : 1;
            }
        }
        if (failed > 0) {
            throw new AssertionError(failed + " targets fail; see target/fuzz");
        }
    }

    private static boolean run(GuidedTarget target, int seconds) throws Exception {
        var folder = HERE.resolve("target").resolve("fuzz").resolve(target.word());
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var number = 0;
        for (var seed : target.seeds()) {
            Files.write(corpus.resolve("seed-" + number++), seed);
        }
        var log = folder.resolve("log.txt");
        var code = new ProcessBuilder(command(target, seconds, corpus)).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start().waitFor();
        System.out.println(target.word() + ": " + told(log) + (code == 0 ? "" : ", FAILED, see " + HERE.relativize(log)));
        return code == 0;
    }

    private static List<String> command(GuidedTarget target, int seconds, Path corpus) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED",
                "-Xshare:off", "-Duser.language=en", "-Duser.country=GB", "-Dfuzz.target=" + target.name(), "-Dfuzz.root=" + HERE,
                "-cp", absolute(System.getProperty("java.class.path"))));
        command.addAll(List.of("com.code_intelligence.jazzer.Jazzer", "--target_class=" + Guided.class.getName(),
                "--instrumentation_includes=org.cstoexplainer.model.**", "-max_total_time=" + seconds, "-max_len=" + LONGEST, "-len_control=0",
                "-timeout=20", "-rss_limit_mb=4096", corpus.toString()));
        return command;
    }

    private static String absolute(String classPath) {
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(classPath)
                .map(part -> Path.of(part).toAbsolutePath().toString()).reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }

    private static String told(Path log) throws IOException {
        var text = Files.readString(log, StandardCharsets.ISO_8859_1);
        var done = DONE.matcher(text);
        var covered = COVERED.matcher(text).results().mapToInt(it -> Integer.parseInt(it.group(1))).max().orElse(0);
        return done.find() ? String.format(Locale.ROOT, "%,d inputs in %s s, %,d places of code reached", Long.parseLong(done.group(1)),
                done.group(2), covered) : "ended early";
    }
}
