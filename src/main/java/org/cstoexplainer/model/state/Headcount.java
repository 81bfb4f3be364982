package org.cstoexplainer.model.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.world.Status;

/// How many states stood in the treaty or the organisation on a day.
///
/// @param number how many; before the treaty was in force, those that had signed or joined
/// @param kind   what they are called
/// @param frozen how many of them say that their participation is frozen
public record Headcount(long number, Kind kind, long frozen) {

    /// What states are called that stand in the treaty or the organisation.
    public enum Kind {
        /// The treaty is not yet in force.
        SIGNATORIES,
        /// The treaty is in force, and there is no organisation yet.
        PARTIES,
        /// There is an organisation.
        MEMBERS
    }

    /// A stretch of time with one number.
    ///
    /// @param from  its first day
    /// @param until the first day of the next, or the last day that the content was checked for
    /// @param count the number
    public record Step(LocalDate from, LocalDate until, Headcount count) {

        /// Whether the treaty was in force.
        public boolean inForce() {
            return count.kind() != Kind.SIGNATORIES;
        }

        private boolean continues(Step before) {
            return count.number() == before.count().number() && inForce() == before.inForce();
        }
    }

    /// The number on a day.
    public static Headcount on(Content content, LocalDate day) {
        var frozen = Roll.count(content, day, Status.FROZEN);
        var parties = Roll.parties(content, day);
        if (parties == 0) {
            return new Headcount(Roll.count(content, day, Status.SIGNED), Kind.SIGNATORIES, 0);
        }
        var members = Roll.count(content, day, Status.MEMBER) + frozen;
        return new Headcount(parties, members > 0 ? Kind.MEMBERS : Kind.PARTIES, frozen);
    }

    /// The number that stands for a year.
    public static Headcount in(Content content, int year) {
        return on(content, Roll.day(content, year));
    }

    /// The numbers from the first day of the history to the last, each as long as it lasted.
    public static List<Step> steps(Content content) {
        var days = new TreeSet<LocalDate>();
        content.states().forEach(state -> state.segments().forEach(segment -> days.add(segment.from().earliest())));
        var steps = new ArrayList<Step>();
        for (var day : days) {
            var next = days.higher(day);
            var step = new Step(day, next == null ? content.story().checked().latest() : next, on(content, day));
            if (!steps.isEmpty() && step.continues(steps.getLast())) {
                var before = steps.removeLast();
                step = new Step(before.from(), step.until(), before.count());
            }
            steps.add(step);
        }
        return List.copyOf(steps);
    }
}
