package org.cstoexplainer.model.content.bind;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;

/// Makes records out of objects: every component once, and nothing else.
final class Records {

    private final Ledger ledger;
    private final Binder binder;
    private final Map<Class<?>, Layout> layouts = new HashMap<>();

    Records(Ledger ledger, Binder binder) {
        this.ledger = ledger;
        this.binder = binder;
    }

    /// Reads an object that may have `more` keys than the record has components.
    Optional<?> read(Class<? extends Record> type, JsonValue.Obj object, List<String> more) {
        var slots = layout(type).slots();
        var keys = new Keys(Stream.concat(more.stream(), slots.stream().map(Slot::name)).toList(), object);
        keys.unknown().forEach(ledger::add);
        var values = slots.stream().map(slot -> part(slot, object, keys)).toList();
        if (!values.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var record = make(type, object, values.stream().map(Optional::orElseThrow).toArray());
        record.ifPresent(made -> ledger.built(made, object));
        return record;
    }

    /// A record of one text.
    Optional<?> named(Class<? extends Record> type, String text, JsonValue value) {
        return make(type, value, text);
    }

    /// The value of a component; nothing where there is a problem.
    private Optional<?> part(Slot slot, JsonValue.Obj object, Keys keys) {
        var member = object.member(slot.name());
        if (member.isEmpty()) {
            return slot.optional() ? Optional.of(slot.absent()) : missing(slot, keys);
        }
        var value = member.orElseThrow().value();
        return slot.wrapped() ? binder.read(slot.inner().orElseThrow(), value).map(Optional::of)
                : binder.read(slot, value);
    }

    private Optional<?> missing(Slot slot, Keys keys) {
        keys.missing(slot.name(), slot.shape()).ifPresent(ledger::add);
        return Optional.empty();
    }

    private Optional<? extends Record> make(Class<? extends Record> type, JsonValue from, Object... values) {
        try {
            return Optional.of(layout(type).constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            ledger.add(from.spot().problem(Mistake.REFUSED, Objects.toString(e.getCause().getMessage(), "")));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Layout layout(Class<? extends Record> type) {
        return layouts.computeIfAbsent(type, _ -> Layout.of(type));
    }
}
