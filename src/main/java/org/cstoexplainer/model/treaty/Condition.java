package org.cstoexplainer.model.treaty;

import java.util.List;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.text.Wording;

/// What a treaty makes something depend on. In the content each is told apart by `is`: `fact`, `all-of`, `any-of`, `not`.
///
/// Each step occurs at most once in a condition, which makes its truth exact: it is open only where the open answers
/// can still turn it either way.
public sealed interface Condition {

    /// The answer to a step is yes.
    ///
    /// @param step the step
    record Fact(StepId step) implements Condition {
    }

    /// All parts hold.
    ///
    /// @param states what it says if it holds, as a clause: `the attack lay within the area`
    /// @param denies what it says if it does not hold, as a clause
    /// @param cites  the article and paragraph
    /// @param parts  the parts, in the order in which they are named as a reason
    record AllOf(Wording states, Wording denies, Wording cites, List<Condition> parts) implements Condition {

        /// Copies the list.
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /// At least one part holds.
    ///
    /// @param states what it says if it holds, as a clause
    /// @param denies what it says if none holds, as a clause
    /// @param cites  the article and paragraph
    /// @param parts  the parts
    record AnyOf(Wording states, Wording denies, Wording cites, List<Condition> parts) implements Condition {

        /// Copies the list.
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /// A part does not hold.
    ///
    /// @param part the part
    record Not(Condition part) implements Condition {
    }
}
