package org.cstoexplainer.model.forces;

import java.util.List;
import org.cstoexplainer.model.text.Wording;

/// The numbers of troops, in two columns.
///
/// @param differ  why the two columns differ
/// @param numbers the numbers, in the order in which they are shown
public record NumberChart(Wording differ, List<TroopNumber> numbers) {

    /// Copies the list.
    public NumberChart {
        numbers = List.copyOf(numbers);
    }
}
