package org.cstoexplainer.model.content.check;

import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.SourceId;

/// Does everything that is said stand somewhere?
final class SourceCheck {

    private SourceCheck() {
    }

    static Stream<Problem> withoutSources(Ledger ledger) {
        return ledger.emptyLists().filter(empty -> empty.element() == SourceId.class)
                .map(empty -> empty.spot().problem(Mistake.NO_SOURCES,
                        Phrases.sayOr("owner." + empty.owner().getSimpleName(), "owner.other")));
    }
}
