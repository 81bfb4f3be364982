package org.cstoexplainer.model.press;

/// What became of a claim when it was checked.
public enum Verdict {
    /// It is right.
    RIGHT,
    /// It is right only in part or in loose words.
    IMPRECISE,
    /// It is wrong.
    WRONG,
    /// It is somebody's opinion.
    OPINION,
    /// It is an opinion that others contest.
    CONTESTED,
    /// No record of it was found.
    NOT_TRACED,
    /// Something is missing in the article.
    MISSING
}
