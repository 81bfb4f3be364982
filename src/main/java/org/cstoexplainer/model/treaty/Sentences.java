package org.cstoexplainer.model.treaty;

import org.cstoexplainer.model.text.Wording;

/// Sentences that the app says about any treaty.
///
/// @param lesson      what a walk is and is not: stands on every page of it
/// @param plainWords  whose the plain words are
/// @param practice    marks a step that follows from practice
/// @param summary     marks an article of which there is only a summary
/// @param alike       the fork, where both readings allow the same ends; `{0}` is the question where they part
/// @param sharedYes   the fork, where the effect is there on both readings; `{1}` is its name
/// @param sharedNo    the fork, where the effect is there on neither reading
/// @param apart       the fork, where the effect is there on one reading only, or open on one
/// @param oneReading  heads the reading with yes; `{0}` is the answer as a clause
/// @param otherReading heads the reading with no
/// @param ifOne       a change of one answer; `{0}` is what it says then
/// @param ifTwo       a change of two answers
/// @param ifThree     a change of three answers
public record Sentences(Wording lesson, Wording plainWords, Wording practice, Wording summary, Wording alike,
        Wording sharedYes, Wording sharedNo, Wording apart, Wording oneReading, Wording otherReading, Wording ifOne,
        Wording ifTwo, Wording ifThree) {

    /// What is to be said of a fork.
    public Wording of(Fork fork) {
        var template = fork.endAlike() ? alike : switch (fork.shared()) {
            case YES -> sharedYes;
            case NO -> sharedNo;
            case CONTESTED, UNKNOWN -> apart;
        };
        return Sentence.of(template, fork.at().step().label(), fork.yes().instrument().effect().name());
    }

    /// What heads the reading with yes, or that with no.
    public Wording reading(Fork fork, boolean yes) {
        var step = fork.at().step();
        return yes ? Sentence.of(oneReading, step.states()) : Sentence.of(otherReading, step.denies());
    }

    /// What a change supposes.
    public Wording of(Change change) {
        var clauses = change.flips().stream().map(Flip::clause).toArray(Wording[]::new);
        return switch (clauses.length) {
            case 1 -> Sentence.of(ifOne, clauses);
            case 2 -> Sentence.of(ifTwo, clauses);
            default -> Sentence.of(ifThree, clauses);
        };
    }
}
