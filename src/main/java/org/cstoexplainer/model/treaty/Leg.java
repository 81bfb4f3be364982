package org.cstoexplainer.model.treaty;

import java.util.OptionalInt;

/// A step and how it stands on a path.
///
/// @param step    the step
/// @param number  its number; none if it is asked aside
/// @param answer  what was answered
/// @param matters whether some way through the open answers comes to it: if not, no answer to it changes where they lead
public record Leg(Step step, OptionalInt number, Answer answer, boolean matters) {

    /// Whether it matters and has not been decided.
    public boolean open() {
        return matters && answer.open();
    }
}
