package org.cstoexplainer.model.content.check;

import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.story.Story;
import org.cstoexplainer.model.timeline.Chronicle;
import org.cstoexplainer.model.treaty.TreatyIndex;
import org.cstoexplainer.model.world.MapSheet;
import org.cstoexplainer.model.world.MapView;

/// Is there something where the app cannot do without?
final class EmptyCheck {

    /// The records that need at least one thing in each of their lists.
    private static final Set<Class<?>> FULL = Set.of(Story.class, Chronicle.class, TreatyIndex.class);

    private EmptyCheck() {
    }

    static Stream<Problem> lists(Ledger ledger) {
        return ledger.emptyLists()
                .filter(empty -> FULL.contains(empty.owner()) || empty.owner() == MapSheet.class && empty.element() == MapView.class)
                .map(empty -> empty.spot().problem(Mistake.NOTHING_LISTED));
    }
}
