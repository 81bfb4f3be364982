package org.cstoexplainer.model.search;

/// What was found. Where two are found equally well, the kind that comes first is listed first.
public enum Kind {
    /// A year of membership.
    YEAR,
    /// A stop of the story.
    STOP,
    /// A country.
    COUNTRY,
    /// Somebody who led the organisation or is quoted.
    PERSON,
    /// A term of the glossary.
    TERM,
    /// An entry of the timeline.
    EVENT,
    /// A claim of the article.
    CLAIM,
    /// A question of the quiz.
    QUESTION,
    /// A contested place.
    PLACE,
    /// A source.
    SOURCE
}
