package org.cstoexplainer.model.export;

import java.util.List;
import org.cstoexplainer.model.forces.TroopNumber;

/// The numbers of troops: what the article says, and what is on record.
final class OutlineOfNumbers {

    private OutlineOfNumbers() {
    }

    static void write(OutlinePen pen) {
        pen.paragraph(pen.say("numbers.scale"));
        for (var side : TroopNumber.Side.values()) {
            pen.heading(3, pen.say("numbers." + OutlinePen.key(side)));
            table(numbers(pen, side, false), pen);
            var forces = numbers(pen, side, true);
            if (!forces.isEmpty()) {
                pen.paragraph(pen.say("numbers.forces"));
                table(forces, pen);
            }
        }
        pen.paragraph(pen.say("outline.note", pen.of(pen.content().numbers().differ())));
    }

    private static List<TroopNumber> numbers(OutlinePen pen, TroopNumber.Side side, boolean csto) {
        return pen.content().numbers().numbers().stream().filter(number -> number.side() == side)
                .filter(number -> csto == (number.fill() == TroopNumber.Fill.CSTO)).toList();
    }

    static void table(List<TroopNumber> numbers, OutlinePen pen) {
        pen.table(List.of(pen.say("outline.number"), pen.say("outline.whose")),
                numbers.stream().map(number -> List.of(pen.of(number.number()), whose(number, pen))).toList());
    }

    /// Who named it, when, and what kind of number it is.
    private static String whose(TroopNumber number, OutlinePen pen) {
        var kind = pen.of(number.qualifier());
        return pen.of(number.who()) + ", "
                + number.date().map(date -> pen.say("numbers.dated", pen.brief(date), kind)).orElse(kind);
    }
}
