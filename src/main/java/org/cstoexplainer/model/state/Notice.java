package org.cstoexplainer.model.state;

/// One sentence to the person, until the next or until it is closed.
///
/// @param key  the key of the sentence in the app's own words, empty for none
/// @param what what the sentence is about, for example a file name
public record Notice(String key, String what) {

    /// No notice.
    public static final Notice NONE = new Notice("", "");

    /// Whether there is nothing to say.
    public boolean isNone() {
        return key.isEmpty();
    }
}
