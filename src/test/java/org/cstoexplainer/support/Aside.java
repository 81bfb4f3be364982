package org.cstoexplainer.support;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A program of its own that runs as the tests do: same virtual machine, same options, same classes.
public final class Aside {

    private Aside() {
    }

    /// The command that starts it.
    ///
    /// @param main its class
    public static List<String> command(Class<?> main) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
        var module = main.getModule();
        var program = module.isNamed() ? Stream.of("-m", module.getName() + "/" + main.getName()) : Stream.of(main.getName());
        return Stream.of(Stream.of(java), options, properties(), Stream.of("-cp", System.getProperty("java.class.path")), program)
                .flatMap(part -> part).toList();
    }

    /// What was given to the tests after they had begun: Maven hands on what was typed after -D.
    private static Stream<String> properties() {
        return System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith("monkey."))
                .map(name -> "-D" + name + "=" + System.getProperty(name));
    }
}
