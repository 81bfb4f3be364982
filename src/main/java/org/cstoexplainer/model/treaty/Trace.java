package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cstoexplainer.model.id.StepId;

/// The findings of a result told one after the other: each effect with what it rests on. A fact that several rest on is
/// told once; facts that cannot matter any more are left to one line at the end.
///
/// @param lines     the findings
/// @param unreached the numbered steps that cannot matter any more
public record Trace(List<Line> lines, List<Leg> unreached) {

    /// Copies the lists.
    public Trace {
        lines = List.copyOf(lines);
        unreached = List.copyOf(unreached);
    }

    /// A finding in the trace.
    public sealed interface Line {

        /// What was found.
        Finding finding();

        /// How deep it lies under an effect: 0 for the effect itself.
        int depth();

        /// An effect, or a condition made of others.
        ///
        /// @param finding what was found
        /// @param depth   how deep it lies
        record Whole(Finding finding, int depth) implements Line {
        }

        /// The answer to a step.
        ///
        /// @param leg     the step and how it stands
        /// @param finding what was found
        /// @param depth   how deep it lies
        record Fact(Leg leg, Finding finding, int depth) implements Line {
        }
    }

    /// Tells the findings of a result.
    ///
    /// @param reasons the reasons with which the result was found
    public static Trace of(Result result, Reasons reasons) {
        var telling = new Telling(result, new Findings(result.instrument(), result.answers(), reasons));
        result.findings().forEach(finding -> telling.tell(finding, 0));
        result.walked().forEach(leg -> telling.tell(telling.findings().of(new Condition.Fact(leg.step().id())), 1));
        return new Trace(telling.lines(), result.path().stream().filter(leg -> !leg.matters() && leg.number().isPresent())
                .toList());
    }

    private record Telling(Result result, Findings findings, List<Line> lines, Set<StepId> told) {

        Telling(Result result, Findings findings) {
            this(result, findings, new ArrayList<>(), new HashSet<>());
        }

        void tell(Finding finding, int depth) {
            switch (finding.condition()) {
                case Condition.Fact(var step) -> fact(step, finding, depth);
                case Condition.Not _ -> finding.because().forEach(part -> tell(part, depth));
                case Condition.AllOf _, Condition.AnyOf _ -> whole(finding, depth);
            }
        }

        private void fact(StepId step, Finding finding, int depth) {
            result.walked().filter(leg -> leg.step().id().equals(step) && told.add(step)).findFirst()
                    .ifPresent(leg -> lines.add(new Line.Fact(leg, finding, depth)));
        }

        /// A part of an effect is told only where one of its own parts is.
        private void whole(Finding finding, int depth) {
            var at = lines.size();
            finding.because().forEach(part -> tell(part, depth + 1));
            if (depth == 0 || lines.size() > at) {
                lines.add(at, new Line.Whole(finding, depth));
            }
        }
    }
}
