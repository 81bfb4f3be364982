package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;

/// Do a teacher's own lessons name what the content has, each by a key of its own?
public final class LessonCheck {

    private LessonCheck() {
    }

    /// What is wrong in lessons that were read by themselves.
    ///
    /// @param known what they may refer to, and the keys that are taken
    public static Stream<Problem> problems(Ledger ledger, List<KnownKeys> known) {
        return Stream.concat(KeyCheck.twice(ledger), known.stream().flatMap(keys -> ledger.mentions(it -> it.type() == keys.type())
                .filter(mention -> mention.component().defines() == keys.keys().contains(mention.value()))
                .map(mention -> mention.component().defines() ? taken(mention, keys) : unknown(mention, keys))));
    }

    private static Problem taken(Mention mention, KnownKeys keys) {
        return mention.spot().problem(Mistake.ID_TWICE, mention.value(), keys.file());
    }

    private static Problem unknown(Mention mention, KnownKeys keys) {
        return mention.spot().problem(Mistake.UNKNOWN_ID,
                Phrases.sayOr("thing." + keys.type().getSimpleName(), "thing.other"), mention.value(), keys.file(),
                Phrases.didYouMean(Nearest.to(mention.value(), keys.keys())));
    }
}
