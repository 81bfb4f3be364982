package org.cstoexplainer.model.world;

/// What a state is to the Collective Security Treaty and its organisation.
public enum Status {
    /// Signed or joined; the treaty is not yet in force.
    SIGNED,
    /// Party to the treaty, before there was an organisation (until 18 September 2003).
    PARTY,
    /// Member of the organisation.
    MEMBER,
    /// Member on paper; its own government says that participation is frozen.
    FROZEN,
    /// Membership suspended at its own request; no longer counted.
    SUSPENDED,
    /// No longer a party.
    LEFT
}
