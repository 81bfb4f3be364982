package org.cstoexplainer.model.content.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;

/// Makes records out of JSON. A problem costs the record it stands in, but everything else is read on, so that all
/// problems are found at once.
public final class Binder {

    /// The key under which a file names its schema.
    static final String SCHEMA = "$schema";

    private final Ledger ledger;
    private final Plains plains;
    private final Records records;

    /// A binder that writes down what it meets.
    public Binder(Ledger ledger) {
        this.ledger = ledger;
        this.plains = new Plains(ledger);
        this.records = new Records(ledger, this);
    }

    /// The record that a file's root is.
    public <T extends Record> Optional<T> root(JsonValue root, Class<T> type) {
        passSchema(root);
        return read(Slot.of(type, "$", type), root).map(type::cast);
    }

    /// The one list that a file's root holds.
    public <T extends Record> Optional<List<T>> list(JsonValue root, String key, Class<T> type) {
        passSchema(root);
        if (!(root instanceof JsonValue.Obj object)) {
            return this.<List<T>>wrong(root, new Shape.Parts(type));
        }
        var keys = Keys.of(List.of(key), object);
        keys.unknown().forEach(ledger::add);
        keys.missing(key, new Shape.Listed()).ifPresent(ledger::add);
        return object.member(key).flatMap(member -> items(Slot.of(type, key, type), member.value()))
                .map(found -> found.stream().map(type::cast).toList());
    }

    /// A root may name the schema that editors complete it by; it says nothing to the reader.
    private void passSchema(JsonValue root) {
        if (root instanceof JsonValue.Obj object) {
            object.member(SCHEMA).map(JsonValue.Member::value).filter(schema -> !(schema instanceof JsonValue.Str))
                    .ifPresent(schema -> ledger.add(Kinds.wrong(schema, Shape.Plain.TEXT)));
        }
    }

    Optional<?> read(Slot slot, JsonValue value) {
        if (ledger.full(value.file())) {
            return Optional.empty();
        }
        if (value instanceof JsonValue.Nothing) {
            ledger.add(value.spot().problem(Mistake.NULL_VALUE, slot.shape().words()));
            return Optional.empty();
        }
        return switch (slot.shape()) {
            case Shape.Plain plain -> plains.read(plain, slot, value);
            case Shape.OneOf words -> word(words, value);
            case Shape.Named named -> plains.text(slot, value).flatMap(text -> records.named(named.type(), text, value));
            case Shape.Listed _ -> list(slot, value);
            case Shape.Parts parts -> parts(parts, value);
            case Shape.Choice choice -> choice(choice, value);
        };
    }

    private Optional<List<Object>> list(Slot slot, JsonValue value) {
        var item = slot.inner().orElseThrow();
        if (value instanceof JsonValue.Arr array && array.isEmpty()) {
            ledger.add(new EmptyList(item.component().type(), item.component().owner(), value.spot()));
        }
        return items(item, value);
    }

    /// The items of a list; without those in which a problem is.
    private Optional<List<Object>> items(Slot item, JsonValue value) {
        if (!(value instanceof JsonValue.Arr array)) {
            return this.wrong(value, new Shape.Listed());
        }
        var items = array.items();
        List<Object> found = new ArrayList<>(items.size());
        items.forEach(one -> read(item, one).ifPresent(found::add));
        return found.size() == items.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<?> word(Shape.OneOf words, JsonValue value) {
        return value instanceof JsonValue.Str text
                ? Words.read(words, text, ledger)
                : this.<Object>wrong(value, words);
    }

    private Optional<?> parts(Shape.Parts parts, JsonValue value) {
        return value instanceof JsonValue.Obj object ? records.read(parts.type(), object, List.of())
                : this.<Object>wrong(value, parts);
    }

    private Optional<?> choice(Shape.Choice choice, JsonValue value) {
        return value instanceof JsonValue.Obj object ? Cases.read(choice, object, records, ledger)
                : this.<Object>wrong(value, choice);
    }

    private <T> Optional<T> wrong(JsonValue found, Shape wanted) {
        ledger.add(Kinds.wrong(found, wanted));
        return Optional.empty();
    }
}
