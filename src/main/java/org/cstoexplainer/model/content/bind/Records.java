package org.cstoexplainer.model.content.bind;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;

/// Makes records out of objects: every component once, and nothing else.
final class Records {

    private final Ledger ledger;
    private final Binder binder;

    Records(Ledger ledger, Binder binder) {
        this.ledger = ledger;
        this.binder = binder;
    }

    /// Reads an object that has `more` keys than the record has components.
    Optional<?> read(Class<? extends Record> type, JsonValue.Obj object, List<String> more) {
        var layout = Layout.of(type);
        var values = layout.leftOut().toArray(Optional<?>[]::new);
        var strange = 0;
        var next = 0;
        for (var member : object) {
            var slot = layout.slot(member, next);
            if (slot == Layout.NONE) {
                strange++;
            } else {
                values[slot] = part(layout.slots().get(slot), member.value());
                next = slot + 1;
            }
        }
        var parts = parts(values);
        if (parts.isEmpty() || strange > more.size()) {
            Keys.of(layout.slots(), more, object).problems(layout.slots()).forEach(ledger::add);
        }
        return parts.flatMap(all -> built(type, object, all));
    }

    /// The value of a component; nothing where there is a problem.
    private Optional<?> part(Slot slot, JsonValue value) {
        return slot.wrapped() ? binder.read(slot.inner().orElseThrow(), value).map(Optional::of)
                : binder.read(slot, value);
    }

    /// All values, if there is no problem in any.
    private static Optional<Object[]> parts(Optional<?>... values) {
        var parts = new Object[values.length];
        for (var i = 0; i < parts.length; i++) {
            if (values[i].isEmpty()) {
                return Optional.empty();
            }
            parts[i] = values[i].orElseThrow();
        }
        return Optional.of(parts);
    }

    private Optional<?> built(Class<? extends Record> type, JsonValue.Obj object, Object... values) {
        var record = make(type, object, values);
        record.ifPresent(made -> ledger.built(made, object));
        return record;
    }

    /// A record of one text.
    Optional<?> named(Class<? extends Record> type, String text, JsonValue value) {
        return make(type, value, text);
    }

    private Optional<? extends Record> make(Class<? extends Record> type, JsonValue from, Object... values) {
        try {
            return Optional.of(Layout.of(type).constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            ledger.add(from.spot().problem(Mistake.REFUSED, Objects.toString(e.getCause().getMessage(), "")));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
