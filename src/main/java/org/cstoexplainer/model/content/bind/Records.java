package org.cstoexplainer.model.content.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    /// Reads an object that may have `more` keys than the record has components.
    Optional<?> read(Shape.Parts parts, JsonValue.Obj object, List<String> more) {
        var names = parts.components().stream().map(RecordComponent::getName);
        var keys = new Keys(Stream.concat(more.stream(), names).toList(), object);
        keys.unknown().forEach(ledger::add);
        var values = parts.components().stream().map(component -> part(Slot.of(component), object, keys)).toList();
        if (!values.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        var record = make(parts.type(), object, values.stream().map(Optional::orElseThrow).toArray());
        record.ifPresent(made -> ledger.built(made, object));
        return record;
    }

    Optional<?> named(Shape.Named named, String text, JsonValue value) {
        return make(named.type(), value, text);
    }

    /// The value of a component; nothing where there is a problem.
    private Optional<?> part(Slot slot, JsonValue.Obj object, Keys keys) {
        var member = object.member(slot.name());
        if (member.isEmpty()) {
            return slot.optional() ? Optional.of(slot.absent()) : missing(slot, keys);
        }
        var value = member.orElseThrow().value();
        return slot.wrapped() ? binder.read(slot.inner(), value).map(Optional::of) : binder.read(slot, value);
    }

    private Optional<?> missing(Slot slot, Keys keys) {
        keys.missing(slot.name(), Shape.of(slot.type()).example()).ifPresent(ledger::add);
        return Optional.empty();
    }

    private <T extends Record> Optional<T> make(Class<T> type, JsonValue from, Object... values) {
        try {
            return Optional.of(canonical(type).newInstance(values));
        } catch (InvocationTargetException e) {
            ledger.add(from.spot().problem(Mistake.REFUSED, Objects.toString(e.getCause().getMessage(), "")));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static <T extends Record> Constructor<T> canonical(Class<T> type) throws NoSuchMethodException {
        var parameters = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return constructor;
    }
}
