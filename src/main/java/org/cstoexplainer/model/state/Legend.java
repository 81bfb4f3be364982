package org.cstoexplainer.model.state;

import java.util.List;
import org.cstoexplainer.model.world.Status;

/// The entries of the map's legend. Choosing one dims the other states.
public enum Legend {
    /// Party to the treaty or member of the organisation.
    MEMBER,
    /// Signed, not yet in force.
    SIGNED,
    /// Participation frozen.
    FROZEN,
    /// Left the treaty.
    LEFT,
    /// Membership suspended.
    SUSPENDED,
    /// Ukraine.
    UKRAINE,
    /// Occupied or claimed by Russia.
    CLAIMED,
    /// Its leader raised sending troops.
    PROPOSER;

    /// The entries of the legend of the story, in their order.
    public static List<Legend> ofStory() {
        return List.of(MEMBER, FROZEN, LEFT, SUSPENDED, UKRAINE, CLAIMED, PROPOSER);
    }

    /// The category of a status.
    public static Legend of(Status status) {
        return switch (status) {
            case SIGNED -> SIGNED;
            case PARTY, MEMBER -> MEMBER;
            case FROZEN -> FROZEN;
            case SUSPENDED -> SUSPENDED;
            case LEFT -> LEFT;
        };
    }
}
