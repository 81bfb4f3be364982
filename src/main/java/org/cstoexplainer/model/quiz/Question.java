package org.cstoexplainer.model.quiz;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.text.Wording;

/// A question of the quiz. It asks for a sourced fact; where a matter is contested, for what somebody says.
///
/// @param id       its key
/// @param question the question
/// @param options  four answers to choose from
/// @param right    the one that is right
/// @param reason   why it is right, in two or three sentences, 40 words at most
/// @param deciding the words that decide it, where a text does
/// @param stop     the stop of the story that tells of it
/// @param step     the step of Article 4 that asks about it, if one does
/// @param sources  where the fact stands
public record Question(QuestionId id, Wording question, List<Wording> options, Letter right, Wording reason,
        Optional<Deciding> deciding, StopId stop, Optional<StepId> step, List<SourceId> sources) {

    /// The most words that a reason may have.
    public static final int REASON = 40;

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there are not four options, or the reason is too long
    public Question {
        if (options.size() != Letter.values().length) {
            throw new IllegalArgumentException("A question has four options. Write four.");
        }
        reason.byLang().values().forEach(Question::require);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
    }

    /// The words of an option.
    public Wording option(Letter letter) {
        return options.get(letter.ordinal());
    }

    private static void require(String reason) {
        if (reason.strip().split("\\s+").length > REASON) {
            throw new IllegalArgumentException("The reason has more than " + REASON + " words. Shorten it.");
        }
    }
}
