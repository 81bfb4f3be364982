package org.cstoexplainer.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Changes;
import org.cstoexplainer.model.treaty.Instrument;

/// The cost of one assessment of Article 4, alone and with its minimal changes, beside an empty loop over the same
/// answers. Prints the median of several rounds in microseconds, and the ratio.
public final class WalkCost {

    private static final int EVERY = 37;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;

    private WalkCost() {
    }

    /// Runs the benchmark.
    public static void main(String... args) {
        if (ContentReader.read(new BuiltIn()) instanceof Reading.Good(Content content)) {
            run(content.treaties().instruments().getFirst());
        }
    }

    private static void run(Instrument treaty) {
        var all = answers(treaty);
        for (var i = 0; i < WARM_UP; i++) {
            micros(all, answers -> Changes.minimal(treaty, answers).size());
            micros(all, answers -> Assessment.assess(treaty, answers).ends().size());
        }
        var empty = micros(all, answers -> answers.given().size());
        var alone = micros(all, answers -> Assessment.assess(treaty, answers).ends().size());
        var whole = micros(all, answers -> Assessment.assess(treaty, answers).ends().size()
                + Changes.minimal(treaty, answers).size());
        print("%d assignments of the answers to %d steps%n", all.size(), treaty.steps().size());
        print("empty loop                   %9.3f µs%n", empty);
        print("assessment                   %9.3f µs  %8.0f times the empty loop%n", alone, alone / empty);
        print("assessment, minimal changes  %9.3f µs  %8.0f times the empty loop%n", whole, whole / empty);
    }

    /// Every 37th of all assignments, so that each step has each answer.
    private static List<Answers> answers(Instrument treaty) {
        List<Answers> all = new ArrayList<>();
        var values = Answer.values();
        var count = 1L << 2 * treaty.steps().size();
        for (var code = 0L; code < count; code += EVERY) {
            var answers = Answers.NONE;
            for (var i = 0; i < treaty.steps().size(); i++) {
                answers = answers.with(treaty.steps().get(i).id(), values[(int) (code >>> 2 * i & 3)]);
            }
            all.add(answers);
        }
        return all;
    }

    /// The median cost of one call.
    private static double micros(List<Answers> all, ToIntFunction<Answers> work) {
        var costs = new ArrayList<Double>();
        var sum = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            for (var answers : all) {
                sum += work.applyAsInt(answers);
            }
            costs.add((System.nanoTime() - start) / 1000.0 / all.size());
        }
        if (sum < 0) {
            throw new AssertionError("so that the work is not left out");
        }
        return costs.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form, values);
    }
}
