package org.cstoexplainer.model.state;

import java.util.List;
import org.cstoexplainer.model.forces.NumberChart;
import org.cstoexplainer.model.forces.TroopNumber;

/// What the class screen shows of a column of numbers: the first few, the forces of the CSTO, and how many are left out.
///
/// @param main   numbers of troops for Ukraine
/// @param forces numbers of the CSTO's own forces
/// @param more   how many numbers the column has besides
/// @param dated  whether any number of the column has a date
public record NumbersShown(List<TroopNumber> main, List<TroopNumber> forces, int more, boolean dated) {

    private static final int MOST = 3;

    /// Copies the lists.
    public NumbersShown {
        main = List.copyOf(main);
        forces = List.copyOf(forces);
    }

    /// What is shown of a column.
    public static NumbersShown of(NumberChart chart, TroopNumber.Side side) {
        var column = chart.numbers().stream().filter(number -> number.side() == side).toList();
        var forces = column.stream().filter(number -> number.fill() == TroopNumber.Fill.CSTO).toList();
        var main = column.stream().filter(number -> number.fill() != TroopNumber.Fill.CSTO).limit(MOST).toList();
        return new NumbersShown(main, forces, column.size() - main.size() - forces.size(),
                column.stream().anyMatch(number -> number.date().isPresent()));
    }
}
