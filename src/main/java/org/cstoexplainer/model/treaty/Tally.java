package org.cstoexplainer.model.treaty;

/// How many numbered steps stand how on a path.
///
/// @param yes       answered yes, and it matters
/// @param no        answered no, and it matters
/// @param contested contested, and it matters
/// @param unknown   not known, and it matters
/// @param faded     those that cannot matter any more
public record Tally(int yes, int no, int contested, int unknown, int faded) {

    /// Counts the numbered steps of a result.
    public static Tally of(Result result) {
        return new Tally(count(result, Answer.YES), count(result, Answer.NO), count(result, Answer.CONTESTED),
                count(result, Answer.UNKNOWN), (int) result.path().stream()
                        .filter(leg -> leg.number().isPresent() && !leg.matters()).count());
    }

    private static int count(Result result, Answer answer) {
        return (int) result.walked().filter(leg -> leg.number().isPresent() && leg.answer() == answer).count();
    }
}
