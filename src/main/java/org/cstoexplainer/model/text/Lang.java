package org.cstoexplainer.model.text;

import java.util.Locale;

/// The languages the app speaks.
public enum Lang {
    /// English, which is complete.
    EN;

    private final String code = name().toLowerCase(Locale.ROOT);

    /// The code that content files and resource bundles use, for example `en`.
    public String code() {
        return code;
    }
}
