package org.cstoexplainer.model.treaty;

import java.util.Set;

/// The two readings of a contested answer.
///
/// @param at  the step where they part
/// @param yes what the answers come to if it is read as yes
/// @param no  what they come to if it is read as no
public record Fork(Leg at, Result yes, Result no) {

    /// Whether both readings allow the same ends.
    public boolean endAlike() {
        return Set.copyOf(yes.ends()).equals(Set.copyOf(no.ends()));
    }

    /// How what the headline speaks of stands, if it is decided in the same way on both readings; else unknown or
    /// contested.
    public Answer shared() {
        return yes.effect() == no.effect() ? yes.effect() : Answer.CONTESTED;
    }
}
