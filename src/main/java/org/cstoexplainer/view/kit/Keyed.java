package org.cstoexplainer.view.kit;

import java.util.Locale;

/// The part of a message's key that a constant stands for.
public final class Keyed {

    private Keyed() {
    }

    /// The name of a constant in small letters, for example `frozen`.
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
