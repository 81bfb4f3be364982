package org.cstoexplainer.model.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;

/// How far a treaty has been walked.
///
/// @param treaty the treaty
/// @param chosen the case; none for one's own
/// @param given  the answers, by treaty
/// @param page   where one is
/// @param before the answers before each switch that was thrown, oldest first
/// @param open   what is unfolded
/// @param mark   the answer that was marked at the question that is asked; gone once one answers or leaves it
public record WalkState(TreatyId treaty, Optional<CaseId> chosen, Map<TreatyId, Answers> given, WalkPage page,
        List<Answers> before, Set<WalkExtra> open, Optional<Answer> mark) {

    /// Copies the collections.
    public WalkState {
        given = Map.copyOf(given);
        before = List.copyOf(before);
        open = Set.copyOf(open);
    }

    /// At a question, with no answer yet.
    public static WalkState begin(TreatyId treaty, Optional<CaseId> chosen, StepId step, Set<WalkExtra> open) {
        return new WalkState(treaty, chosen, Map.of(), new WalkPage.AtStep(step), List.of(), open, Optional.empty());
    }

    /// At the first question of the first case.
    public static WalkState start(Content content) {
        var first = content.treaties().instruments().getFirst();
        var chosen = content.cases().stream().findFirst();
        var treaty = chosen.map(it -> it.treaty()).orElse(first.id());
        var step = content.treaties().find(treaty).orElse(first).steps().getFirst().id();
        return begin(treaty, chosen.map(it -> it.id()), step, Set.of());
    }

    /// The answers to the questions of the treaty that is walked.
    public Answers answers() {
        return given.getOrDefault(treaty, Answers.NONE);
    }

    /// The same with other answers.
    public WalkState with(Answers answers) {
        var next = new HashMap<>(given);
        next.put(treaty, answers);
        return new WalkState(treaty, chosen, next, page, before, open, Optional.empty());
    }

    /// The same on another page.
    public WalkState at(WalkPage other) {
        return new WalkState(treaty, chosen, given, other, before, open, Optional.empty());
    }

    /// The same at a question.
    public WalkState at(StepId step) {
        return at(new WalkPage.AtStep(step));
    }

    /// The same with a switch thrown, which leads to other answers.
    public WalkState flipped(Answers answers) {
        return new WalkState(treaty, chosen, given, page, Stream.concat(before.stream(), Stream.of(answers())).toList(),
                open, mark).with(answers);
    }

    /// The same before the last switch that was thrown.
    public WalkState undone() {
        if (before.isEmpty()) {
            return this;
        }
        return new WalkState(treaty, chosen, given, page, before.subList(0, before.size() - 1), open, mark)
                .with(before.getLast());
    }

    /// The same with no switch to be undone.
    public WalkState settled() {
        return new WalkState(treaty, chosen, given, page, List.of(), open, mark);
    }

    /// The same with an answer marked.
    public WalkState marking(Answer answer) {
        return new WalkState(treaty, chosen, given, page, before, open, Optional.of(answer));
    }

    /// The same under another treaty, on a page.
    public WalkState under(TreatyId other, WalkPage at) {
        return new WalkState(other, chosen, given, at, List.of(), open, Optional.empty());
    }

    /// The same with something unfolded, or folded where it was not.
    public WalkState toggling(WalkExtra extra) {
        return new WalkState(treaty, chosen, given, page, before, Toggle.in(open, extra), mark);
    }

    /// Whether something is unfolded.
    public boolean shows(WalkExtra extra) {
        return open.contains(extra);
    }
}
