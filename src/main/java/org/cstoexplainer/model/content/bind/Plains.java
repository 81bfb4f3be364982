package org.cstoexplainer.model.content.bind;

import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;

/// Reads values without parts.
final class Plains {

    private final Ledger ledger;

    Plains(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<?> read(Shape.Plain plain, Slot slot, JsonValue value) {
        return switch (plain) {
            case TEXT -> text(slot, value);
            case DATE -> text(slot, value).flatMap(text -> Dates.read(text, value.spot(), ledger));
            case WHOLE -> value instanceof JsonValue.Num number ? Numbers.whole(number, ledger) : wrong(value, plain);
            case DECIMAL ->
                value instanceof JsonValue.Num number ? Numbers.decimal(number, ledger) : wrong(value, plain);
            case YES_NO -> value instanceof JsonValue.Bool bool ? Optional.of(bool.value()) : wrong(value, plain);
            case WORDING ->
                value instanceof JsonValue.Obj object ? Wordings.read(object, slot, ledger) : wrong(value, plain);
        };
    }

    /// A text that is not blank.
    Optional<String> text(Slot slot, JsonValue value) {
        if (!(value instanceof JsonValue.Str text)) {
            ledger.add(Kinds.wrong(value, slot.shape()));
            return Optional.empty();
        }
        var words = text.value();
        if (words.isBlank()) {
            ledger.add(value.spot().problem(Mistake.EMPTY_TEXT, slot.name()));
            return Optional.empty();
        }
        ledger.add(new Mention(slot.component(), words, value));
        return Optional.of(words);
    }

    private Optional<?> wrong(JsonValue value, Shape wanted) {
        ledger.add(Kinds.wrong(value, wanted));
        return Optional.empty();
    }
}
