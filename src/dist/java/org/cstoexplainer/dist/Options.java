package org.cstoexplainer.dist;

import java.util.List;

/// What Java is told when the app starts. The cache fits only if it was made with the same.
final class Options {

    /// Where the cache lies in the image.
    static final String CACHE = "lib/csto-explainer.aot";

    /// The options but the cache.
    static final List<String> ALL = List.of("--enable-native-access=javafx.graphics," + Modules.APP, "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Djdk.reflect.useNativeAccessorOnly=true");

    /// So that a cache that does not fit is passed over without a word.
    static final String SILENT = "-Xlog:disable";

    /// What is started.
    static final String MAIN = Modules.APP + "/" + Modules.APP + ".Main";

    private Options() {
    }
}
