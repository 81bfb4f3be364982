package org.cstoexplainer.model.treaty;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cstoexplainer.model.id.StepId;

/// What would have to be different for the answers to lead elsewhere.
///
/// A *change* turns up to [#MOST] answers into another yes or no. Its *outcome* is the set of ends that the answers then
/// allow. A change is *minimal* if no part of it, nor the present answers, have the same outcome: every answer in it is
/// needed for where it leads, and all smallest ways to each other outcome are found.
///
/// Some of these also change the *headline*: it then names another certain end, or says something else of what it speaks
/// of (that it is there, that it is not, that it is open), and no part of the change has it say the same. These come
/// first; they are what a class wants to know.
public final class Changes {

    /// How many answers a change may touch.
    public static final int MOST = 3;

    private static final Comparator<Change> ORDER = Comparator.comparing((Change change) -> !change.headline())
            .thenComparingInt(change -> change.flips().size());

    private final Instrument instrument;
    private final Answers answers;
    private final Answer[] given;
    private final Outcomes outcomes;
    private final ChangeSearch search;

    private Changes(Instrument instrument, Answers answers) {
        this.instrument = instrument;
        this.answers = answers;
        this.given = answers.inOrder(instrument);
        this.outcomes = Outcomes.of(instrument);
        this.search = new ChangeSearch(outcomes, given);
    }

    /// All minimal changes: those that change the headline first; among these and among the others, those with fewer
    /// answers first; then in the order of the steps, yes before no.
    public static List<Change> minimal(Instrument instrument, Answers answers) {
        var changes = new Changes(instrument, answers);
        return changes.search.minimal(MOST).stream().map(changes::change).sorted(ORDER).toList();
    }

    /// Those of the minimal changes that change the headline, in the same order.
    public static List<Change> ofHeadline(Instrument instrument, Answers answers) {
        return minimal(instrument, answers).stream().filter(Change::headline).toList();
    }

    private Change change(int... flips) {
        var next = given.clone();
        Map<StepId, Answer> all = new HashMap<>(answers.given());
        for (var flip : flips) {
            next[ChangeSearch.step(flip)] = ChangeSearch.to(flip);
            all.put(step(flip).id(), ChangeSearch.to(flip));
        }
        var reached = outcomes.graph().reached(next);
        return new Change(IntStream.of(flips).mapToObj(this::flip).toList(), new Answers(all),
                Assessment.ends(instrument, outcomes.graph().ends(reached)),
                Assessment.path(instrument, reached, next), search.isMinimal(outcomes::headline, flips));
    }

    private Flip flip(int flip) {
        return new Flip(step(flip), given[ChangeSearch.step(flip)], ChangeSearch.to(flip));
    }

    private Step step(int flip) {
        return instrument.steps().get(ChangeSearch.step(flip));
    }
}
