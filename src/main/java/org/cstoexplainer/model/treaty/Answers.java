package org.cstoexplainer.model.treaty;

import java.util.HashMap;
import java.util.Map;
import org.cstoexplainer.model.id.StepId;

/// What was answered to the steps of a treaty. What was not answered is unknown.
///
/// @param given the answers, by step
public record Answers(Map<StepId, Answer> given) {

    /// No answer yet.
    public static final Answers NONE = new Answers(Map.of());

    /// Copies the map.
    public Answers {
        given = Map.copyOf(given);
    }

    /// The answer to a step.
    public Answer of(StepId step) {
        return given.getOrDefault(step, Answer.UNKNOWN);
    }

    /// The same answers with another one to a step.
    public Answers with(StepId step, Answer answer) {
        var next = new HashMap<>(given);
        next.put(step, answer);
        return new Answers(next);
    }

    /// The same answers without that to a step.
    public Answers without(StepId step) {
        var next = new HashMap<>(given);
        next.remove(step);
        return new Answers(next);
    }

    /// The answers in the order of a treaty's steps.
    Answer[] inOrder(Instrument instrument) {
        return instrument.steps().stream().map(step -> of(step.id())).toArray(Answer[]::new);
    }
}
