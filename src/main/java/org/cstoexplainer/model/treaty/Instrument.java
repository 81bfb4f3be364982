package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.text.Wording;

/// A treaty's clause on help, with the questions it asks and where their answers lead. All of it is content.
///
/// @param id         its key
/// @param name       its name
/// @param shortName  its name in two or three words
/// @param label      which text of which treaty is shown
/// @param parties    whose treaty it is, if the content knows its parties
/// @param clauses    the texts that are walked, with plain words
/// @param earlier    an earlier wording
/// @param beside     texts shown beside it on request
/// @param provisions articles of which there is a summary
/// @param steps      the questions; each leads to a later one or to an end, and the first is asked first
/// @param effects    what can follow; the first is what the headline speaks of
/// @param ends       where the walk can end
/// @param phrasing   sentences made of clauses
/// @param staysOpen  what the text leaves open whatever is answered
/// @param comparison its column in the comparison
/// @param sources    where the texts were read
public record Instrument(TreatyId id, Wording name, Wording shortName, Wording label, Optional<Parties> parties,
        List<Clause> clauses, Optional<Earlier> earlier, List<TextId> beside, List<Provision> provisions,
        List<Step> steps, List<Effect> effects, List<End> ends, Phrasing phrasing, Wording staysOpen, Comparison comparison,
        List<SourceId> sources) {

    /// How many steps and ends there may be together: each is one bit of a number.
    public static final int MOST = 64;

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if there is no step, no effect or no end, or more than fit
    public Instrument {
        if (steps.isEmpty() || effects.isEmpty() || ends.isEmpty() || steps.size() + ends.size() > MOST) {
            throw new IllegalArgumentException(
                    "A treaty needs steps, effects and ends, and at most " + MOST + " steps and ends together.");
        }
        clauses = List.copyOf(clauses);
        beside = List.copyOf(beside);
        provisions = List.copyOf(provisions);
        steps = List.copyOf(steps);
        effects = List.copyOf(effects);
        ends = List.copyOf(ends);
        sources = List.copyOf(sources);
    }

    /// The step with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public Step step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow();
    }

    /// The end with that key.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public End end(EndId id) {
        return ends.stream().filter(end -> end.id().equals(id)).findFirst().orElseThrow();
    }

    /// What the headline speaks of.
    public Effect effect() {
        return effects.getFirst();
    }

    /// Whether it asks that question.
    public boolean asks(StepId id) {
        return steps.stream().anyMatch(step -> step.id().equals(id));
    }
}
