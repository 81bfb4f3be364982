package org.cstoexplainer.model.state;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Tally;

/// What the class answered: hands alone, nothing about a pupil.
///
/// @param quiz     the hands at each question of the quiz
/// @param revealed the questions whose right option is shown
/// @param votes    the hands at each question of each walk: yes, no, contested
public record Hands(Map<QuestionId, Tally> quiz, Set<QuestionId> revealed, Map<CaseId, Map<StepId, Tally>> votes) {

    /// How many answers a class votes on in a walk: yes, no, contested.
    public static final int VOTES = 3;

    /// No hand yet.
    public static final Hands NONE = new Hands(Map.of(), Set.of(), Map.of());

    /// Copies the collections.
    public Hands {
        quiz = Map.copyOf(quiz);
        revealed = Set.copyOf(revealed);
        votes = Map.copyOf(votes);
    }

    /// The hands at a question of the quiz.
    public Tally of(QuestionId question) {
        return quiz.getOrDefault(question, Tally.none(Letter.values().length));
    }

    /// The hands at a question of a walk.
    public Tally of(CaseId scenario, StepId step) {
        return votes(scenario).getOrDefault(step, Tally.none(VOTES));
    }

    /// The hands at each question of a walk on which the class voted.
    public Map<StepId, Tally> votes(CaseId scenario) {
        return votes.getOrDefault(scenario, Map.of());
    }

    /// The same with other hands at a question of the quiz.
    public Hands with(QuestionId question, Tally hands) {
        var next = new HashMap<>(quiz);
        next.put(question, hands);
        return new Hands(next, revealed, votes);
    }

    /// The same with other hands at a question of a walk.
    public Hands with(CaseId scenario, StepId step, Tally hands) {
        var steps = new HashMap<>(votes(scenario));
        steps.put(step, hands);
        var next = new HashMap<>(votes);
        next.put(scenario, Map.copyOf(steps));
        return new Hands(quiz, revealed, next);
    }

    /// The same with the right option of a question shown, or not.
    public Hands revealing(QuestionId question, boolean shown) {
        var next = new HashSet<>(revealed);
        if (shown) {
            next.add(question);
        } else {
            next.remove(question);
        }
        return new Hands(quiz, next, votes);
    }

    /// The same with a question asked again: no hand, and nothing shown.
    public Hands again(QuestionId question) {
        return with(question, Tally.none(Letter.values().length)).revealing(question, false);
    }
}
