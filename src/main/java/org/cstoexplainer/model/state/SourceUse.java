package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.text.Wording;

/// Something that cites a source.
public sealed interface SourceUse {

    /// A stop of the story.
    ///
    /// @param stop   the stop
    /// @param number its number
    record OfStop(StopId stop, int number) implements SourceUse {
    }

    /// A claim of the article.
    ///
    /// @param claim  the claim
    /// @param number its number
    record OfClaim(ClaimId claim, int number) implements SourceUse {
    }

    /// A question of the quiz.
    ///
    /// @param question the question
    /// @param number   its number
    record OfQuestion(QuestionId question, int number) implements SourceUse {
    }

    /// An event of the timeline.
    ///
    /// @param event the event
    /// @param title its title
    record OfEvent(EventId event, Wording title) implements SourceUse {
    }

    /// A state's card.
    ///
    /// @param state the state
    /// @param name  its name
    record OfState(CountryId state, Wording name) implements SourceUse {
    }

    /// Something that has no card of its own.
    ///
    /// @param kind what it is
    /// @param name its name, if it has one
    record OfOther(Kind kind, Optional<Wording> name) implements SourceUse {
    }

    /// What has no card of its own.
    enum Kind {
        /// A number of troops.
        NUMBER,
        /// A force of the CSTO.
        FORCE,
        /// A position on European troops.
        POSITION,
        /// A case in which help was spoken of.
        PRECEDENT,
        /// Who led the organisation.
        LEADER,
        /// A contested place.
        PLACE,
        /// A term of the glossary.
        TERM,
        /// A quotation.
        QUOTATION,
        /// A text that is carried whole.
        TEXT,
        /// Membership of NATO.
        NATO,
        /// Membership of the European Union.
        EU
    }
}
