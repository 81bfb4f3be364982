package org.cstoexplainer.model.content.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Optional;

/// What a value is read for: a component of a record, or an item of a list in one.
///
/// @param owner the record
/// @param name  the component
/// @param type  the type that the value shall have
record Slot(Class<?> owner, String name, Type type) {

    static Slot of(RecordComponent component) {
        return new Slot(component.getDeclaringRecord(), component.getName(), component.getGenericType());
    }

    /// Whether the component may be left out.
    boolean optional() {
        return type == boolean.class || raw(type) == Optional.class;
    }

    /// What the component is when it is left out.
    Object absent() {
        return type == boolean.class ? false : Optional.empty();
    }

    /// Whether the record's component wants its value wrapped.
    boolean wrapped() {
        return raw(type) == Optional.class;
    }

    /// The same component with the type inside `Optional<…>` or `List<…>`.
    Slot inner() {
        return new Slot(owner, name, ((ParameterizedType) type).getActualTypeArguments()[0]);
    }

    static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalArgumentException("No content is written as " + type);
        };
    }
}
