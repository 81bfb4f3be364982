package org.cstoexplainer.model.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;

/// As many problems as a person can mend and a page can show: of each file the first, and a word where there are more.
final class Shortlist {

    private static final int MOST = 200;
    private static final int LEAST_OF_A_FILE = 4;

    private Shortlist() {
    }

    /// The problems that are told, each once, by file, line and column.
    static List<Problem> of(Collection<Problem> problems) {
        var all = new TreeSet<>(problems);
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        var files = all.stream().map(Problem::file).distinct().count();
        return shortened(all, Math.max(LEAST_OF_A_FILE, (int) (MOST / files)));
    }

    private static List<Problem> shortened(Collection<Problem> all, int mostOfAFile) {
        Map<String, Integer> counts = new HashMap<>();
        var told = new ArrayList<Problem>();
        for (var problem : all) {
            var count = counts.merge(problem.file(), 1, Integer::sum);
            if (count <= mostOfAFile) {
                told.add(problem);
            } else if (count == mostOfAFile + 1) {
                told.add(Problem.ofFile(problem.file(), Mistake.TOO_MANY_MISTAKES));
            }
        }
        return told.size() <= 2 * MOST ? told : told.subList(0, 2 * MOST);
    }
}
