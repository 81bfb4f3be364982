package org.cstoexplainer.model.content.bind;

import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;

/// Reads numbers, none rounded and none out of range.
final class Numbers {

    private static final int LONGEST = 40;

    private Numbers() {
    }

    static Optional<Integer> whole(JsonValue.Num number, Ledger ledger) {
        var value = value(number, ledger);
        if (value.isPresent() && value.orElseThrow() % 1 != 0) {
            ledger.add(number.spot().problem(Mistake.NOT_WHOLE, number.digits(),
                    String.valueOf(Math.round(value.orElseThrow()))));
            return Optional.empty();
        }
        if (value.filter(it -> Math.abs(it) > Integer.MAX_VALUE).isPresent()) {
            ledger.add(tooBig(number));
            return Optional.empty();
        }
        return value.map(Double::intValue);
    }

    static Optional<Double> decimal(JsonValue.Num number, Ledger ledger) {
        return value(number, ledger);
    }

    private static Optional<Double> value(JsonValue.Num number, Ledger ledger) {
        var value = Double.parseDouble(number.digits());
        if (Double.isInfinite(value)) {
            ledger.add(tooBig(number));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private static Problem tooBig(JsonValue.Num number) {
        var digits = number.digits();
        return number.spot().problem(Mistake.TOO_BIG,
                digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST) + "…");
    }
}
