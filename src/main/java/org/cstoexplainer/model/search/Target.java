package org.cstoexplainer.model.search;

import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TermId;

/// Where a hit leads.
public sealed interface Target {

    /// To a stop of the story.
    ///
    /// @param stop the stop
    record ToStop(StopId stop) implements Target {
    }

    /// To the card of an entry of the timeline.
    ///
    /// @param event the entry
    record ToEvent(EventId event) implements Target {
    }

    /// To the card of a country.
    ///
    /// @param country the country
    record ToCountry(CountryId country) implements Target {
    }

    /// To a claim in the checked article.
    ///
    /// @param claim the claim
    record ToClaim(ClaimId claim) implements Target {
    }

    /// To a question of the quiz.
    ///
    /// @param question the question
    record ToQuestion(QuestionId question) implements Target {
    }

    /// To a source in the drawer of all sources.
    ///
    /// @param source the source
    record ToSource(SourceId source) implements Target {
    }

    /// To the meaning of a term, which is shown where it was found.
    ///
    /// @param term the term
    record ToTerm(TermId term) implements Target {
    }

    /// To the card on how the map draws contested places.
    record ToMapNotes() implements Target {
    }

    /// To a year of members over time.
    ///
    /// @param year the year
    record ToYear(int year) implements Target {
    }
}
