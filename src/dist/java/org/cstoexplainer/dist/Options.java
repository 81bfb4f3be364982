package org.cstoexplainer.dist;

import java.util.List;

/// What Java is told when the app starts. The cache fits only if it was made with the same.
final class Options {

    /// Where the cache lies in the image.
    static final String CACHE = "lib/csto-explainer.aot";

    /// The options but the cache. The heap begins small and stays near what is used, with little room for what is new:
    /// otherwise Java takes a share of all the machine's memory, and clears it in longer pauses.
    static final List<String> ALL = List.of("--enable-native-access=javafx.graphics," + Modules.APP, "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Xms64m", "-XX:MaxNewSize=24m", "-XX:MinHeapFreeRatio=20", "-XX:MaxHeapFreeRatio=40",
            "-Djdk.reflect.useNativeAccessorOnly=true");

    /// So that a cache that does not fit is passed over without a word.
    static final String SILENT = "-Xlog:disable";

    /// What is started.
    static final String MAIN = Modules.APP + "/" + Modules.APP + ".Main";

    private Options() {
    }
}
