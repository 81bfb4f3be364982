package org.cstoexplainer.model.content.check;

/// How much a content may give to search and compare. Counted in letters, so that the same content is always checked alike,
/// however fast the machine is.
final class Effort {

    private long left;

    /// @param left how many letters may be looked at
    Effort(long left) {
        this.left = left;
    }

    /// Whether so many more may be looked at.
    boolean allows(long letters) {
        left -= letters;
        return left >= 0;
    }
}
