package org.cstoexplainer.bench;

/// What a measured program tells: one figure a line, its name and its value.
final class Figure {

    private Figure() {
    }

    /// Tells a figure.
    static void tell(String name, double value) {
        System.out.println(name + "\t" + value);
    }
}
