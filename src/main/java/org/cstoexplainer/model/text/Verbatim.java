package org.cstoexplainer.model.text;

/// Somebody's exact words. The content check demands that they occur in a bundled text or in the list of quotations.
///
/// @param value the words, without quotation marks around them
public record Verbatim(String value) {

    @Override
    public String toString() {
        return value;
    }
}
